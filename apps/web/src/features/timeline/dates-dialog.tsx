import type { TimelineRow } from '@koreplan/contract'
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
  return (
    <Dialog title={t('datesOf', { number: row.number })} onClose={onClose}>
      <p lang="da" className={styles.title}>
        {row.title}
      </p>
      {hasPeriod(row) && <PeriodForm row={row} onClose={onClose} />}
      <MilestoneDates row={row} onReschedule={onReschedule} />
    </Dialog>
  )
}
