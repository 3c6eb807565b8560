import { isIsoDate, type AuditKind } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './history.module.css'
import type { HistoryFilters } from './queries.ts'

interface Props {
  filters: HistoryFilters
  onChange: (changes: HistoryFilters) => void
  people: readonly { readonly id: string; readonly name: string }[]
  kinds: readonly AuditKind[]
  /** Further fields, before these. */
  children?: ReactNode
}

/** Whose doing, of what, in which period. */
export function FilterFields({ filters, onChange, people, kinds, children }: Props) {
  const { t } = useTranslation('history')
  return (
    <section className={`${styles.filters} no-print`} aria-label={t('filterBy')}>
      {children}
      <SelectField
        label={t('person')}
        all={t('anyPerson')}
        value={filters.person}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => onChange({ person })}
      />
      <SelectField
        label={t('kind')}
        all={t('anyKind')}
        value={filters.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(value) => onChange({ kind: kinds.find((kind) => kind === value) })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={t(end)}
          hint={null}
          placeholder={t('datePlaceholder')}
          value={filters[end] ?? null}
          onChange={(date) => {
            if (date === null || isIsoDate(date)) onChange({ [end]: date ?? undefined })
          }}
        />
      ))}
    </section>
  )
}
