import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import field from '../../ui/field.module.css'
import { usePlace } from '../plan/use-place.ts'
import styles from './resources.module.css'
import type { ResourceSearch } from './search.ts'
import { useResourceTexts } from './use-resource-texts.ts'

interface Props {
  readonly years: readonly number[]
  readonly year: number | null
  readonly by: 'area' | 'activity'
}

/** Which year, and by what: in the address. */
export function ResourceChoices({ years, year, by }: Props) {
  const t = useResourceTexts()
  const id = useId()
  const navigate = useNavigate()
  const { asOf } = usePlace()
  const choose = (changes: ResourceSearch) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
  const all =
    year === null || years.includes(year) ? years : [...years, year].toSorted((a, b) => a - b)
  return (
    <div className={`${styles.choices} no-print`}>
      <div className={field.field}>
        <label htmlFor={id}>{t('year')}</label>
        <select
          id={id}
          className={field.control}
          value={year ?? 'plan'}
          onChange={({ target: { value } }) =>
            choose({ year: value === asOf.slice(0, 4) ? undefined : value })
          }
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          <option value="plan">{t('wholePlan')}</option>
        </select>
      </div>
      <ChoiceGroup
        legend={t('by')}
        kind="radio"
        options={[
          { value: 'area', label: t('byArea') },
          { value: 'activity', label: t('byActivity') },
        ]}
        chosen={[by]}
        onToggle={(value) => choose({ by: value === 'activity' ? value : undefined })}
      />
    </div>
  )
}
