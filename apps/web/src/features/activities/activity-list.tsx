import type { listActivities, ReplyOf } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { ActivityTable } from './activity-table.tsx'
import styles from './activities-page.module.css'
import { columnsOf, FILTER_KEYS, nextSort, sortingOf } from './filters.ts'
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
  const { filters, change, clear } = useActivityFilters()
  const rows = pages.flatMap(({ items }) => items)
  const sorting = sortingOf(filters)

  if (rows.length === 0) {
    return FILTER_KEYS.some((key) => filters[key]) ? (
      <EmptyNotice title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
        <Button onClick={clear}>{t('clear')}</Button>
      </EmptyNotice>
    ) : (
      <EmptyNotice title={t('noneTitle')}>
        <p>{t('noneText')}</p>
      </EmptyNotice>
    )
  }
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
