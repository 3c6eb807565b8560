import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { EventList, type Told } from './event-list.tsx'
import styles from './history.module.css'

interface Page<E> {
  readonly items: readonly E[]
  readonly total: number
}

interface Props<E extends Told> {
  query: {
    readonly data: { readonly pages: readonly Page<E>[] } | undefined
    readonly error: Error | null
    readonly isPlaceholderData: boolean
    readonly refetch: () => Promise<unknown>
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
  /** How many there are, in words. */
  count: (total: number) => string
  /** What is said where there are none. */
  none: { readonly title: string; readonly text: string }
  tellsActivity?: boolean
  action?: (event: E) => ReactNode
}

/** Events page by page, newest first. */
export function EventPages<E extends Told>({ query, count, none, ...list }: Props<E>) {
  const { t } = useTranslation('history')
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return (
    <LoadFrame query={query}>
      {({ pages }) =>
        pages[0]?.total ? (
          <>
            <p className={styles.count} role="status">
              {count(pages[0].total)}
            </p>
            <EventList events={pages.flatMap(({ items }) => items)} {...list} />
            {hasNextPage && (
              <Button
                className={`${styles.more} no-print`}
                busy={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </>
        ) : (
          <EmptyNotice title={none.title}>
            <p>{none.text}</p>
          </EmptyNotice>
        )
      }
    </LoadFrame>
  )
}
