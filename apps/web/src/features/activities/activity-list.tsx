import type { listActivities, ReplyOf } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { ActivityTable } from './activity-table.tsx'
import styles from './activities-page.module.css'
import { columnsOf, nextSort, sortingOf } from './filters.ts'
import { NoActivities } from './no-activities.tsx'
import { useActivityFilters } from './use-activity-filters.ts'

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

  if (rows.length === 0) return <NoActivities />
  return (
    <>
      <ActivityTable
        rows={rows}
        columns={['number', 'title', ...columnsOf(filters)]}
        label={t('tableLabel', { date: format.longDate(pages[0]?.asOf ?? '') })}
        sort={{ ...sorting, onSort: (field) => change({ sort: nextSort(sorting, field) }) }}
      />
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
