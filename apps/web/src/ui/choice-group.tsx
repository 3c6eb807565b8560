import { useId } from 'react'
import styles from './choice-group.module.css'
import field from './field.module.css'

interface Props<V extends string> {
  legend: string
  hideLegend?: boolean
  /** One of the options, or several. */
  kind: 'radio' | 'checkbox'
  options: readonly { readonly value: V; readonly label: string }[]
  chosen: readonly V[]
  onToggle: (value: V, on: boolean) => void
  /** Of checkboxes: as the API names the field. */
  name?: string
  /** What is wrong with what is chosen. */
  fault?: string | undefined
}

/** Native radio buttons or checkboxes under one legend. */
export function ChoiceGroup<V extends string>(props: Props<V>) {
  const { legend, hideLegend = false, kind, options, chosen, onToggle, fault } = props
  const id = useId()
  const { name = id } = props
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={styles.choice}>
          <input
            type={kind}
            name={name}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && `${id}-fault`}
            checked={chosen.includes(value)}
            onChange={(event) => onToggle(value, event.target.checked)}
          />
          {label}
        </label>
      ))}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
