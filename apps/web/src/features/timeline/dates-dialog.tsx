import { editActivity, type TimelineRow } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useFormWrite } from '../../lib/write/use-form-write.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './dates-dialog.module.css'
import { ownPeriod } from './retime.ts'
import { retimingOf } from './retiming.ts'
import { useRetimeDone } from './use-retime.ts'

interface Props {
  /** As it is now: what others change meanwhile comes with it. */
  readonly row: TimelineRow
  readonly onClose: () => void
}

/** An activity's dates as fields. Where the plan's period stands in, giving it its own is said to be that. */
export function DatesDialog({ row, onClose }: Props) {
  const { t } = useTranslation(['timeline', 'editing', 'general'])
  const { plan } = usePlace()
  const format = useFormat()
  const doneOf = useRetimeDone()
  const [start, setStart] = useState<TypedDate>(row.start)
  const [end, setEnd] = useState<TypedDate>(row.end)
  const isOwn = ownPeriod(row) !== null
  const { writeAndWait, isPending, refused } = useFormWrite(editActivity, {
    renews: plan,
    done: (reply) => doneOf(reply, row),
  })

  const save = async (): Promise<void> => {
    if (start === null || end === null || !isIsoDate(start) || !isIsoDate(end)) return
    const input = { params: { plan, number: row.number }, body: retimingOf(row, { start, end }) }
    const isSaved = await writeAndWait(input, row.version).then(
      () => true,
      () => false, // What was refused stands in the form.
    )
    if (isSaved) onClose()
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isPending) void save()
  }
  return (
    <Dialog title={t('datesOf', { number: row.number })} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p lang="da" className={styles.title}>
          {row.title}
        </p>
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
        {refused.conflict && row.start && row.end ? (
          <p role="alert" className={styles.fault}>
            {t('datesChanged', { period: format.period(row.start, row.end) })}
          </p>
        ) : (
          <FormFault error={refused.fault} />
        )}
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={isPending}>
            {t(isOwn ? 'editing:save' : 'giveOwnDates')}
          </Button>
          <Button onClick={onClose}>{t('general:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
