import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { EventList } from './event-list.tsx'
import styles from './history.module.css'
import { historyQuery, type HistoryOf } from './queries.ts'
import { UndoButton } from './undo-button.tsx'

/** The changes that were asked for, with a way back from each. */
export function HistoryEvents(of: HistoryOf) {
  const { t } = useTranslation('history')
  const query = useInfiniteQuery(historyQuery(of))
  const isFiltered = Object.values(of.filters).some(Boolean)
  return (
    <LoadFrame query={query}>
      {({ pages }) => {
        const events = pages.flatMap(({ items }) => items)
        if (events.length === 0)
          return (
            <EmptyNotice title={t(isFiltered ? 'emptyTitle' : 'noneTitle')}>
              <p>{t(isFiltered ? 'emptyText' : 'noneText')}</p>
            </EmptyNotice>
          )
        return (
          <>
            <p className={styles.count} role="status">
              {t('count', { count: pages[0]?.total ?? 0 })}
            </p>
            <EventList
              events={events}
              tellsActivity={of.number === null}
              action={(event) => <UndoButton event={event} />}
            />
            {query.hasNextPage && (
              <Button
                className={`${styles.more} no-print`}
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
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
