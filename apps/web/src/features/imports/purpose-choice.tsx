import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import field from '../../ui/field.module.css'
import { allRowsQuery } from '../activity-paste/queries.ts'
import { usePlace, usePlan } from '../plan/use-place.ts'

interface Props {
  readonly value: string | null
  readonly onChange: (number: string | null) => void
}

/** What rows are for that name no activity and no area. */
export function PurposeChoice({ value, onChange }: Props) {
  const { t } = useTranslation('imports')
  const { plan, asOf } = usePlace()
  const areas = usePlan()?.areas ?? []
  const activities = useQuery(allRowsQuery(plan, asOf)).data ?? []
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('purpose')}</label>
      <select
        id={id}
        className={field.control}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('noPurpose')}</option>
        <optgroup label={t('areas')}>
          {areas
            .flatMap((area) => [area, ...area.subAreas])
            .map(({ number, shortTitle }) => (
              <option key={number} value={number}>
                {number} {shortTitle}
              </option>
            ))}
        </optgroup>
        <optgroup label={t('activities')}>
          {activities.map(({ number, title }) => (
            <option key={number} value={number}>
              {number} {title}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}
