import { AUDIT_KINDS, isIsoDate } from '@koreplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../history/history.module.css'
import type { AuditFilters } from './filters.ts'
import { auditQuery } from './queries.ts'

/** Whose doing, of what, in which period, with which words: kept in the address. */
export function AuditFiltersBar({ filters }: { filters: AuditFilters }) {
  const { t } = useTranslation(['history', 'admin'])
  const navigate = useNavigate()
  const people = useInfiniteQuery(auditQuery(filters)).data?.pages[0]?.people ?? []
  const set = (changes: AuditFilters): void =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
  const setDate = (name: 'from' | 'to', date: TypedDate): void => {
    if (date === null || isIsoDate(date)) set({ [name]: date ?? undefined })
  }
  return (
    <section className={`${styles.filters} no-print`} aria-label={t('filterBy')}>
      <TextField
        key={filters.q}
        label={t('admin:audit.text')}
        type="search"
        autoComplete="off"
        maxLength={200}
        defaultValue={filters.q}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set({ q: event.currentTarget.value.trim() || undefined })
        }}
        onBlur={(event) => set({ q: event.currentTarget.value.trim() || undefined })}
      />
      <SelectField
        label={t('person')}
        all={t('anyPerson')}
        value={filters.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => set({ person })}
      />
      <SelectField
        label={t('kind')}
        all={t('anyKind')}
        value={filters.kind}
        options={AUDIT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(value) => set({ kind: AUDIT_KINDS.find((kind) => kind === value) })}
      />
      <DateField
        label={t('from')}
        value={filters.from ?? null}
        onChange={(date) => setDate('from', date)}
      />
      <DateField
        label={t('to')}
        value={filters.to ?? null}
        onChange={(date) => setDate('to', date)}
      />
    </section>
  )
}
