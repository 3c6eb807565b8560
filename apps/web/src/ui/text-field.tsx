import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import styles from './field.module.css'

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  /** What is to be known before it is filled in. */
  hint?: ReactNode
  /** What is wrong with it. */
  fault?: string | undefined
}

/** A native text field with its label; what is wrong is said under it, and heard with it. */
export function TextField({ label, hint, fault, className, ...input }: TextFieldProps) {
  const id = useId()
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      <input
        id={id}
        type="text"
        className={styles.control}
        aria-describedby={about || undefined}
        aria-invalid={fault ? true : undefined}
        {...input}
      />
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
