import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { readHistoryFilters } from './filters.ts'
import { HistoryEvents } from './history-events.tsx'
import { HistoryFiltersBar } from './history-filters-bar.tsx'

/** Who changed what of the plan. */
export function HistoryPage() {
  const { t } = useTranslation('history')
  const { plan } = usePlace()
  const filters = readHistoryFilters(useSearch({ strict: false }))
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <HistoryFiltersBar filters={filters} />
      <HistoryEvents plan={plan} number={null} filters={filters} />
    </>
  )
}
