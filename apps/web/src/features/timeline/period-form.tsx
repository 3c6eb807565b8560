import { editActivity, type ActivityPatch, type TimelineRow } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import { useRef, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormWrite } from '../../lib/write/use-form-write.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { usePlace } from '../plan/use-place.ts'
import { contestedOf } from './contested.ts'
import styles from './dates-dialog.module.css'
import { ownPeriod, type Period } from './retime.ts'
import { retimingOf, wholeTiming } from './retiming.ts'
import TimingConflict from './timing-conflict.tsx'
import { useRetimeDone } from './use-retime.ts'

interface Props {
  readonly row: TimelineRow
  readonly onClose: () => void
}

/** An activity's dates as fields. Where the plan's period stands in, giving it its own is said to be that. */
export function PeriodForm({ row, onClose }: Props) {
  const { t } = useTranslation(['timeline', 'editing', 'general'])
  const { plan } = usePlace()
  const doneOf = useRetimeDone()
  const former = useRef(row)
  const [start, setStart] = useState<TypedDate>(row.start)
  const [end, setEnd] = useState<TypedDate>(row.end)
  const isOwn = ownPeriod(row) !== null
  const { writeAndWait, isPending, refused, error, reset } = useFormWrite(editActivity, {
    renews: plan,
    done: (reply) => doneOf(reply, former.current),
  })
  const isWhole = start !== null && end !== null && isIsoDate(start) && isIsoDate(end)
  const period: Period | null = isWhole ? { start, end } : null
  const contested = error && period && contestedOf(error, row, period)

  const send = async (from: TimelineRow, body: ActivityPatch): Promise<void> => {
    former.current = from
    const isSaved = await writeAndWait(
      { params: { plan, number: row.number }, body },
      from.version,
    ).then(
      () => true,
      () => false, // What was refused stands in the form.
    )
    if (isSaved) onClose()
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isPending && period) void send(row, retimingOf(row, period))
  }
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        {!isOwn && <p>{t('ownDatesWhy')}</p>}
        <div className={styles.dates}>
          <DateField
            label={t('start')}
            value={start}
            onChange={setStart}
            fault={refused.faults['startDate']}
            required
          />
          <DateField
            label={t('end')}
            value={end}
            onChange={setEnd}
            fault={refused.faults['endDate']}
            required
          />
        </div>
        <FormFault error={refused.fault} />
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={isPending}>
            {t(isOwn ? 'editing:save' : 'giveOwnDates')}
          </Button>
          <Button onClick={onClose}>{t('general:cancel')}</Button>
        </div>
      </form>
      {contested && (
        <TimingConflict
          conflicts={contested.conflicts}
          onYours={() => void send(contested.row, wholeTiming(contested.period))}
          onClose={reset}
        />
      )}
    </>
  )
}
