import { editActivities, type ActivityRow } from '@koreplan/contract'
import { lastDayWhenArchived, type IsoDate } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'

/**
 * Archives activities, or brings them back: all or none, with one way back for all of them. Archived ones are gone from
 * today on, and from the plan's last day at the latest. `onDone`: they have left the list.
 */
export function useArchiving(onDone: () => void) {
  const { t } = useTranslation('grid')
  const { plan, line } = usePlace()
  const { write, isPending } = useWrite(editActivities, {
    renews: plan,
    done: ({ items }, { input }) => {
      onDone()
      const [first] = input.body.changes
      const changed = items.flatMap(({ number, version, changes }) =>
        changes
          .filter(({ field }) => field === 'archivedOn')
          .map(({ from }) => ({
            number,
            version,
            archivedOn: typeof from === 'string' ? from : null,
          })),
      )
      const key = first?.archivedOn === null ? 'restoredMany' : 'archivedMany'
      const text = t(key, { count: changed.length })
      if (changed.length === 0) return { text }
      return {
        text,
        undo: () => send(editActivities, { params: { plan }, body: { changes: changed } }),
      }
    },
  })

  const put = (rows: readonly ActivityRow[], archivedOn: IsoDate | null): void => {
    if (isPending) return
    const changes = rows.map(({ number, version }) => ({ number, version, archivedOn }))
    write({ params: { plan }, body: { changes } })
  }
  return {
    archive: (rows: readonly ActivityRow[]) => put(rows, lastDayWhenArchived(line.day, line.today)),
    restore: (rows: readonly ActivityRow[]) => put(rows, null),
    isPending,
  }
}
