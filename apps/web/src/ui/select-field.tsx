import { useId } from 'react'
import styles from './field.module.css'

interface Props {
  label: string
  /** What it says when nothing is chosen. */
  all: string
  value: string | undefined
  options: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string | undefined) => void
  className?: string | undefined
  name?: string
  /** What is wrong with it. */
  fault?: string | undefined
}

/** A native choice of one, or of none. */
export function SelectField({
  label,
  all,
  value,
  options,
  onChange,
  className,
  name,
  fault,
}: Props) {
  const id = useId()
  const known = value === undefined || options.some((option) => option.value === value)
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className={styles.control}
        aria-describedby={fault && `${id}-fault`}
        aria-invalid={fault ? true : undefined}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
