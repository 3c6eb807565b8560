import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import ConflictDialog from '../../ui/editing/conflict-dialog.tsx'
import { chosenJobs, clashPoints, type ClashPoint } from './clash.ts'
import type { FieldChange } from './row-edit.ts'
import type { RowWrites } from './use-row-writes.ts'

/** Both versions of what two people changed in the table, for the second to choose. */
export function GridConflict({ writes }: { writes: RowWrites }) {
  const { t } = useTranslation(['grid', 'activities', 'general'])
  const format = useFormat()
  const { clash, closeClash, sendAll } = writes
  if (!clash) return null

  const words = ({ part }: ClashPoint, { lead, startDate, endDate }: FieldChange): string => {
    if (part === 'lead') return lead ?? t('noLead')
    return startDate && endDate ? format.period(startDate, endDate) : t('activities:planPeriod')
  }
  return (
    <ConflictDialog
      choices={clashPoints(clash).map((point) => ({
        key: point.key,
        label: `${point.number}: ${t(`activities:column.${point.part}`)}`,
        yours: words(point, point.yours),
        theirs: words(point, { ...point.theirs, scheduleKind: 'dated' }),
        isText: false,
        changedBy: point.conflict.changedBy,
        changedAt: point.conflict.changedAt,
      }))}
      leave={t('general:cancel')}
      onClose={closeClash}
      onChoose={(chosen) => {
        closeClash()
        const isYours = (key: string) => {
          const one = chosen.get(key)
          return one !== undefined && 'whose' in one && one.whose === 'yours'
        }
        const jobs = chosenJobs(clash, isYours)
        if (jobs.length > 0) void sendAll(jobs)
      }}
    />
  )
}
