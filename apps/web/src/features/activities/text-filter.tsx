import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../../ui/search-field.tsx'
import { useActivityFilters } from './use-activity-filters.ts'

/** Words or a number to be found. */
export function TextFilter() {
  const { t } = useTranslation('activities')
  const { filters, change } = useActivityFilters()
  const ask = useCallback((q: string) => change({ q: q || undefined }, { replace: true }), [change])
  return <SearchField label={t('text')} asked={filters.q ?? ''} onAsk={ask} />
}
