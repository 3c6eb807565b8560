import { useTranslation } from 'react-i18next'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useFormat } from '../../lib/format.ts'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ActivityFiltersBar } from './activity-filters-bar.tsx'
import { ActivityList } from './activity-list.tsx'
import styles from './activities-page.module.css'
import { FilterChips } from './filter-chips.tsx'
import { isArchive } from './filters.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { activitiesQuery, activityTotalQuery } from './queries.ts'
import { useActivityFilters } from './use-activity-filters.ts'

export function ActivitiesPage() {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const format = useFormat()
  const place = usePlace()
  const { filters } = useActivityFilters()
  const list = useInfiniteQuery(activitiesQuery(place, filters))
  const total = useQuery(activityTotalQuery(place)).data?.total
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('general:asOf', { date: format.longDate(place.asOf) })}
      />
      <ActivityFiltersBar />
      <FilterChips />
      <LoadFrame query={list}>
        {({ pages }) => (
          <>
            <ListToolbar
              shown={pages[0]?.total ?? 0}
              total={isArchive(filters) ? undefined : total}
            />
            {isArchive(filters) && <p className={styles.archive}>{t('archiveWhy')}</p>}
            <ActivityList
              pages={pages}
              hasMore={list.hasNextPage}
              onMore={() => void list.fetchNextPage()}
              loadingMore={list.isFetchingNextPage}
            />
          </>
        )}
      </LoadFrame>
    </>
  )
}
