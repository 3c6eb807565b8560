import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EventPages } from '../history/event-pages.tsx'
import type { AuditFilters } from './filters.ts'
import { auditQuery } from './queries.ts'

/** The events that were asked for, each in words. */
export function AuditEvents({ filters }: { filters: AuditFilters }) {
  const { t } = useTranslation(['admin', 'history'])
  return (
    <EventPages
      query={useInfiniteQuery(auditQuery(filters))}
      count={(total) => t('audit.count', { count: total })}
      none={{ title: t('audit.emptyTitle'), text: t('history:emptyText') }}
    />
  )
}
