import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AuditEvents } from './audit-events.tsx'
import { AuditFiltersBar } from './audit-filters-bar.tsx'
import { readAuditFilters } from './filters.ts'

/** What was done in the whole installation, sign-ins included. */
export function AuditPage() {
  const { t } = useTranslation('admin')
  const filters = readAuditFilters(useSearch({ strict: false }))
  return (
    <>
      <PageHeading title={t('audit.title')} lead={t('audit.lead')} />
      <AuditFiltersBar filters={filters} />
      <AuditEvents filters={filters} />
    </>
  )
}
