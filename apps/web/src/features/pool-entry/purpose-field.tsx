import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import field from '../../ui/field.module.css'
import { allRowsQuery } from '../activity-paste/queries.ts'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { commitmentsQuery } from '../pool/queries.ts'
import { has, type EntryFields } from './fields.ts'

interface Props {
  readonly pool: string
  readonly fields: EntryFields
  readonly fault: string | undefined
  readonly onChange: (purpose: string) => void
}

/** What the money is for: an activity or an area, or the commitment that it draws on. */
export function PurposeField({ pool, fields: { kind, purpose }, fault, onChange }: Props) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const { plan, asOf } = usePlace()
  const areas = usePlan()?.areas ?? []
  const activities = useQuery(allRowsQuery(plan, asOf)).data ?? []
  const commitments = useQuery(commitmentsQuery(plan, pool, asOf)).data?.items ?? []
  const id = useId()
  const open = commitments.filter(({ openOre }) => openOre > 0 || kind === 'expense')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t(kind === 'release' ? 'ofCommitment' : 'purpose')}</label>
      <select
        id={id}
        name="purpose"
        data-faults="area activity commitmentId"
        className={field.control}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${id}-fault`}
        value={purpose}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('choose')}</option>
        {has(kind, 'commitmentId') && open.length > 0 && (
          <optgroup label={t('drawsOn')}>
            {open.map((one) => (
              <option key={one.id} value={`commitmentId/${one.id}`}>
                {t('commitmentOption', {
                  text: one.text,
                  number: one.activity?.number ?? one.area?.number ?? '',
                  open: format.amount(one.openOre),
                })}
              </option>
            ))}
          </optgroup>
        )}
        {has(kind, 'activity') && (
          <optgroup label={t('activities')}>
            {activities.map(({ number, title }) => (
              <option key={number} value={`activity/${number}`}>
                {number} {title}
              </option>
            ))}
          </optgroup>
        )}
        {has(kind, 'area') && (
          <optgroup label={t('areas')}>
            {areas
              .flatMap((area) => [area, ...area.subAreas])
              .map(({ number, shortTitle }) => (
                <option key={number} value={`area/${number}`}>
                  {number} {shortTitle}
                </option>
              ))}
          </optgroup>
        )}
      </select>
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
