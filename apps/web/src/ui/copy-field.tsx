import { useId, useRef } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './field.module.css'

/** A text to take along, with a button that copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const select = () => field.current?.select()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.beside}>
        <input
          ref={field}
          id={id}
          className={styles.control}
          value={value}
          readOnly
          spellCheck={false}
          onFocus={select}
        />
        <CopyButton text={value} onRefused={select} />
      </div>
    </div>
  )
}
