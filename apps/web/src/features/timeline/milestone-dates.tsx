import type { TimelineRow } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import styles from './dates-dialog.module.css'
import type { Reschedule } from './use-milestone-retime.ts'

interface Props {
  readonly row: TimelineRow
  readonly onReschedule: Reschedule
}

/** The dates of an activity's milestones as fields, each saved by itself. */
export function MilestoneDates({ row, onReschedule }: Props) {
  const { t } = useTranslation('timeline')
  if (row.milestones.length === 0) return null
  return (
    <section className={styles.milestones} aria-label={t('milestones')}>
      <h3>{t('milestones')}</h3>
      {row.milestones.map((milestone) => (
        // Another date than was typed from begins anew.
        <MilestoneDate
          key={`${milestone.id} ${milestone.dueDate}`}
          milestone={milestone}
          onSave={(date) => onReschedule(row.number, milestone, date)}
        />
      ))}
    </section>
  )
}

interface DateProps {
  readonly milestone: TimelineRow['milestones'][number]
  readonly onSave: (date: string) => void
}

function MilestoneDate({ milestone, onSave }: DateProps) {
  const { t } = useTranslation(['timeline', 'editing'])
  const [date, setDate] = useState<TypedDate>(milestone.dueDate)
  return (
    <form
      className={styles.milestone}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (date !== null && isIsoDate(date)) onSave(date)
      }}
    >
      <DateField
        label={t('dueOf', { title: milestone.title })}
        value={date}
        fault={undefined}
        onChange={setDate}
      />
      <Button type="submit" aria-label={t('saveDueOf', { title: milestone.title })}>
        {t('editing:save')}
      </Button>
    </form>
  )
}
