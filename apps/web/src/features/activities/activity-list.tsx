import type { ActivitySort, listActivities, ReplyOf } from '@koreplan/contract'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { ActivityTable } from './activity-table.tsx'
import styles from './activities-page.module.css'
import { columnsOf, isArchive, nextSort, sortingOf } from './filters.ts'
import { NoActivities } from './no-activities.tsx'
import { asked } from './queries.ts'
import { useActivityFilters } from './use-activity-filters.ts'

/** Only for who may change something in the list. */
const EditableActivities = lazy(async () => ({
  default: (await import('../activity-grid/editable-activities.tsx')).EditableActivities,
}))

interface Props {
  pages: readonly ReplyOf<typeof listActivities>[]
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

/** The rows that were found, or what to do when there are none. */
export function ActivityList({ pages, hasMore, loadingMore, onMore }: Props) {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const format = useFormat()
  const { filters, change } = useActivityFilters()
  const rows = pages.flatMap(({ items }) => items)
  const sorting = sortingOf(filters)
  const mayEdit = useMay('activity.report')
  const list = JSON.stringify(asked(filters, usePlace().asOf))

  const empty = <NoActivities />
  const table = {
    rows,
    columns: ['number', 'title', ...columnsOf(filters)] as const,
    label: t('tableLabel', { date: format.longDate(pages[0]?.asOf ?? '') }),
    sort: {
      ...sorting,
      onSort: (field: ActivitySort) => change({ sort: nextSort(sorting, field) }),
    },
  }
  const readOnly = rows.length === 0 ? empty : <ActivityTable {...table} />
  return (
    <>
      {mayEdit ? (
        <Suspense fallback={readOnly}>
          <EditableActivities {...table} list={list} empty={empty} isArchive={isArchive(filters)} />
        </Suspense>
      ) : (
        readOnly
      )}
      {hasMore && (
        <p className={styles.more}>
          <Button onClick={onMore} aria-disabled={loadingMore}>
            {loadingMore ? t('general:loading') : t('general:showMore')}
          </Button>
        </p>
      )}
    </>
  )
}
