import { AUDIT_KINDS, isIsoDate } from '@koreplan/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './history.module.css'
import { historyQuery, type HistoryFilters } from './queries.ts'

/** What of a plan can have been changed: accounts and sessions are the administration's. */
const KINDS = AUDIT_KINDS.filter(
  (kind) => !['session', 'account', 'role', 'unit', 'partner'].includes(kind),
)

/** Whose changes, of what, in which period. */
export function HistoryFiltersBar({ filters }: { filters: HistoryFilters }) {
  const { t } = useTranslation('history')
  const { plan } = usePlace()
  const navigate = useNavigate()
  const people = useInfiniteQuery(historyQuery({ plan, number: null, filters })).data?.pages[0]
    ?.people
  const set = (changes: HistoryFilters): void =>
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
      <SelectField
        label={t('person')}
        all={t('anyPerson')}
        value={filters.person}
        options={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => set({ person })}
      />
      <SelectField
        label={t('kind')}
        all={t('anyKind')}
        value={filters.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) })}
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
