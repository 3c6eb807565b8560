import { exportEntries, type Ending, type Entry } from '@koreplan/contract'
import { compareNumbers, ENTRY_KINDS, isIsoDate } from '@koreplan/domain'
import { useCallback } from 'react'
import { fileAddress } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace, usePlan } from '../plan/use-place.ts'
import styles from './pool.module.css'
import type { EntryFilters } from './queries.ts'
import { useSetPoolFilters } from './use-pool-filters.ts'
import { usePoolTexts } from './use-pool-texts.ts'

interface Props {
  readonly filters: EntryFilters
  /** How many lines the filters let through; undefined until it is known. */
  readonly total: number | undefined
  /** The ledger without filters: what it has lines of can be chosen. */
  readonly whole: readonly Entry[]
}

/** Which lines are shown, how many they are, and the same lines as a file. */
export function LedgerFilters({ filters, total, whole }: Props) {
  const t = usePoolTexts()
  const set = useSetPoolFilters()
  const { plan, asOf } = usePlace()
  const { language } = useFormat()
  const areas = usePlan()?.areas ?? []
  const fileOf = (ending: Ending): string =>
    fileAddress(exportEntries, {
      params: { plan, ending },
      query: { ...filters, asOf, lang: language },
    })
  const askPayee = useCallback((payee: string) => set({ payee: payee || undefined }), [set])
  return (
    <>
      <div className={`${styles.filters} no-print`}>
        <SelectField
          label={t('kind')}
          all={t('kindAll')}
          value={filters.kind}
          options={ENTRY_KINDS.map((kind) => ({
            value: kind,
            label: t(`words:entryKind.${kind}`),
          }))}
          onChange={(value) => set({ kind: ENTRY_KINDS.find((one) => one === value) })}
        />
        <SelectField
          label={t('area')}
          all={t('areaAll')}
          value={filters.area}
          options={areas.flatMap(({ number, shortTitle, subAreas }) =>
            [{ number, shortTitle }, ...subAreas].map((area) => ({
              value: area.number,
              label: `${area.number} ${area.shortTitle}`,
            })),
          )}
          onChange={(area) => set({ area })}
        />
        <SelectField
          label={t('activity')}
          all={t('activityAll')}
          value={filters.activity}
          options={activitiesIn(whole)}
          onChange={(activity) => set({ activity })}
        />
        <DateField
          label={t('from')}
          hint={null}
          value={filters.from ?? null}
          onChange={(from) => isDay(from) && set({ from: from ?? undefined })}
        />
        <DateField
          label={t('to')}
          hint={null}
          value={filters.to ?? null}
          onChange={(to) => isDay(to) && set({ to: to ?? undefined })}
        />
        <SearchField label={t('payee')} asked={filters.payee ?? ''} onAsk={askPayee} />
        <div className={styles.file}>
          <FileLinks addressOf={fileOf} />
        </div>
      </div>
      <p className={styles.soft} role="status">
        {total !== undefined && t('general:count.entries', { count: total })}
      </p>
    </>
  )
}

/** The activities that the ledger has lines of. */
function activitiesIn(entries: readonly Entry[]) {
  const titles = new Map(
    entries.flatMap(({ activity }) => activity ?? []).map((one) => [one.number, one.title]),
  )
  return [...titles]
    .toSorted(([a], [b]) => compareNumbers(a, b))
    .map(([value, title]) => ({ value, label: `${value} ${title}` }))
}

/** What cannot be read as a date is not asked for; the field says so. */
const isDay = (date: TypedDate): boolean => date === null || isIsoDate(date)
