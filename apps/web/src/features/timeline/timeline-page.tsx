import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { ActivityFiltersBar } from '../activities/activity-filters-bar.tsx'
import { FilterChips } from '../activities/filter-chips.tsx'
import { usePlace } from '../plan/use-place.ts'
import { timelineQuery } from './queries.ts'
import { TimelineView } from './timeline-view.tsx'
import { useTimelineSearch } from './use-timeline-search.ts'

export function TimelinePage() {
  const { t } = useTranslation(['timeline', 'general'])
  const format = useFormat()
  const place = usePlace()
  const { search } = useTimelineSearch()
  const query = useQuery(timelineQuery(place, search))
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('general:asOf', { date: format.longDate(place.asOf) })}
      />
      <ActivityFiltersBar isList={false} />
      <FilterChips />
      <LoadFrame query={query}>{(timeline) => <TimelineView timeline={timeline} />}</LoadFrame>
    </>
  )
}
