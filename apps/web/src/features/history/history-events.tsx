import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EventPages } from './event-pages.tsx'
import { historyQuery, type HistoryOf } from './queries.ts'
import { UndoButton } from './undo-button.tsx'

/** The changes that were asked for, with a way back from each. */
export function HistoryEvents(of: HistoryOf) {
  const { t } = useTranslation('history')
  const query = useInfiniteQuery(historyQuery(of))
  const isFiltered = Object.values(of.filters).some(Boolean)
  return (
    <EventPages
      query={query}
      count={(total) => t('count', { count: total })}
      none={{
        title: t(isFiltered ? 'emptyTitle' : 'noneTitle'),
        text: t(isFiltered ? 'emptyText' : 'noneText'),
      }}
      tellsActivity={of.number === null}
      action={(event) => <UndoButton event={event} />}
    />
  )
}
