import { AUDIT_KINDS } from '@koreplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { FilterFields } from '../history/filter-fields.tsx'
import { useSetFilters } from '../history/use-set-filters.ts'
import type { AuditFilters } from './filters.ts'
import { auditQuery } from './queries.ts'

/** Whose doing, of what, in which period, with which words: kept in the address. */
export function AuditFiltersBar({ filters }: { filters: AuditFilters }) {
  const { t } = useTranslation('admin')
  const people = useInfiniteQuery(auditQuery(filters)).data?.pages[0]?.people ?? []
  const set = useSetFilters<AuditFilters>()
  const setText = ({ value }: HTMLInputElement): void => set({ q: value.trim() || undefined })
  return (
    <FilterFields filters={filters} onChange={set} people={people} kinds={AUDIT_KINDS}>
      <TextField
        key={filters.q}
        label={t('audit.text')}
        type="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={filters.q}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') setText(currentTarget)
        }}
        onBlur={({ currentTarget }) => setText(currentTarget)}
      />
    </FilterFields>
  )
}
