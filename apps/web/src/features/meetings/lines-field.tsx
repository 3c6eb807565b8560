import { useId } from 'react'
import field from '../../ui/field.module.css'
import styles from './meetings.module.css'

interface Props {
  label: string
  name: string
  hint?: string
  fault?: string | undefined
  rows?: number
  value: string
  onChange: (text: string) => void
}

/** Several names or headings, one a line. */
export function LinesField({ label, name, hint, fault, rows = 5, value, onChange }: Props) {
  const id = useId()
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className={field.hint}>
          {hint}
        </div>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        lang="da"
        className={styles.area}
        value={value}
        aria-describedby={about || undefined}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
