import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { EventList } from '../history/event-list.tsx'
import styles from '../history/history.module.css'
import type { AuditFilters } from './filters.ts'
import { auditQuery } from './queries.ts'

/** The events that were asked for, each in words. */
export function AuditEvents({ filters }: { filters: AuditFilters }) {
  const { t } = useTranslation('history')
  const query = useInfiniteQuery(auditQuery(filters))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return (
    <LoadFrame query={query}>
      {({ pages }) => {
        const events = pages.flatMap(({ items }) => items)
        if (events.length === 0)
          return (
            <EmptyNotice title={t('emptyTitle')}>
              <p>{t('emptyText')}</p>
            </EmptyNotice>
          )
        return (
          <>
            <p className={styles.count} role="status">
              {t('count', { count: pages[0]?.total ?? 0 })}
            </p>
            <EventList events={events} />
            {hasNextPage && (
              <Button
                className={`${styles.more} no-print`}
                disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </>
        )
      }}
    </LoadFrame>
  )
}
