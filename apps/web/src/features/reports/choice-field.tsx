import { useId } from 'react'
import field from '../../ui/field.module.css'

interface Props<V extends string> {
  label: string
  name: string
  value: V
  options: readonly { readonly value: V; readonly label: string }[]
  onChange: (value: V) => void
}

/** A native choice of one of several, where one always holds. */
export function ChoiceField<V extends string>({ label, name, value, options, onChange }: Props<V>) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className={field.control}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
