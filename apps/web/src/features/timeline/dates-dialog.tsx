import type { TimelineRow } from '@koreplan/contract'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './dates-dialog.module.css'
import { MilestoneDates } from './milestone-dates.tsx'
import { PeriodForm } from './period-form.tsx'
import { hasPeriod } from './retime.ts'
import type { Reschedule } from './use-milestone-retime.ts'

interface Props {
  /** As it is now: what others change meanwhile comes with it. */
  readonly row: TimelineRow
  readonly onReschedule: Reschedule
  readonly onClose: () => void
}

/** An activity's dates, and those of its milestones, as fields. */
export function DatesDialog({ row, onReschedule, onClose }: Props) {
  const { t } = useTranslation('timeline')
  const fields = useRef<HTMLDivElement>(null)

  // Whoever asks for the dates means to type one; only what is on the page can be focused.
  useEffect(() => fields.current?.querySelector('input')?.focus(), [])

  return (
    <Dialog title={t('datesOf', { number: row.number })} onClose={onClose}>
      <p lang="da" className={styles.title}>
        {row.title}
      </p>
      <div ref={fields}>
        {hasPeriod(row) && <PeriodForm row={row} onClose={onClose} />}
        <MilestoneDates row={row} onReschedule={onReschedule} />
      </div>
    </Dialog>
  )
}
