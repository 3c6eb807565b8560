import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import field from '../../ui/field.module.css'
import styles from './activities-page.module.css'
import { valuesOf } from './filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

interface Props<V extends string> {
  name: 'state' | 'schedule' | 'kind'
  values: readonly V[]
  word: (value: V) => string
}

/** One filter that takes several values: any of them will do. */
export function ManyFilter<V extends string>({ name, values, word }: Props<V>) {
  const { t } = useTranslation('activities')
  const { filters, change } = useActivityFilters()
  const asked = valuesOf(filters[name])
  const chosen = values.filter((value) => asked.includes(value))
  const label = t(`filter.${name}`)
  const said = chosen.map(word).join(', ') || t('any')
  const toggle = (value: V, on: boolean) => {
    const next = values.filter((one) => (one === value ? on : chosen.includes(one)))
    change({ [name]: next.join(',') || undefined })
  }
  return (
    <div className={field.field}>
      <span aria-hidden className={field.label}>
        {label}
      </span>
      <Disclosure
        className={styles.manyButton}
        name={`${label}: ${said}`}
        label={<span className={styles.said}>{said}</span>}
      >
        <ChoiceGroup
          kind="checkbox"
          legend={label}
          options={values.map((value) => ({ value, label: word(value) }))}
          chosen={chosen}
          onToggle={toggle}
        />
      </Disclosure>
    </div>
  )
}
