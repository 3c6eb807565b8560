import type { Entry } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Button } from '../../ui/button.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { useFormat } from '../../lib/format.ts'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { LINE_FILTERS } from './filters.ts'
import { LedgerFilters } from './ledger-filters.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { PartNote } from './part-note.tsx'
import styles from './pool.module.css'
import { entriesQuery } from './queries.ts'
import { usePoolFilters, useSetPoolFilters } from './use-pool-filters.ts'
import { usePoolTexts } from './use-pool-texts.ts'

const OpenImport = lazy(() => import('../imports/open-import.tsx'))
const OfImport = lazy(() => import('../imports/of-import.tsx'))
const NewEntry = lazy(() => import('../pool-entry/new-entry.tsx'))

interface Props {
  /** Where a new line is entered. */
  readonly enterIn: string
  /** Undefined when the plan has one pool only: then all lines are its. */
  readonly pool: string | undefined
}

/** Every line of the ledger, as far as the filters let it through. */
export function LedgerSection({ pool, enterIn }: Props) {
  const t = usePoolTexts()
  const mayEnter = useMay('money.edit')
  const { plan, asOf } = usePlace()
  const filters = { ...usePoolFilters(), pool }
  const query = useQuery(entriesQuery(plan, asOf, filters))
  const whole = useQuery(entriesQuery(plan, asOf, { pool })).data?.items
  return (
    <Section title={t('ledger')}>
      {mayEnter && (
        <Suspense>
          <div className={styles.enter}>
            <NewEntry pool={enterIn} />
            <OpenImport pool={enterIn} />
          </div>
        </Suspense>
      )}
      {filters.import !== undefined && (
        <Suspense>
          <OfImport number={filters.import} pool={enterIn} />
        </Suspense>
      )}
      <LedgerFilters filters={filters} total={query.data?.total} whole={whole ?? []} />
      <LoadFrame query={query}>
        {({ items, total, asOf: date }) =>
          items.length === 0 ? (
            <Nothing
              isFiltered={LINE_FILTERS.some((name) => filters[name] !== undefined)}
              asOf={date}
            />
          ) : (
            <Lines items={items} total={total} pool={pool} />
          )
        }
      </LoadFrame>
    </Section>
  )
}

const NO_LINE_FILTERS = Object.fromEntries(LINE_FILTERS.map((name) => [name, undefined]))

interface LinesProps extends Pick<Props, 'pool'> {
  readonly items: readonly Entry[]
  readonly total: number
}

function Lines({ items, total, pool }: LinesProps) {
  return (
    <>
      <LedgerTable entries={items} pool={pool} />
      <PartNote of="ledgerPart" shown={items.length} total={total} />
    </>
  )
}

function Nothing({ isFiltered, asOf }: { readonly isFiltered: boolean; readonly asOf: IsoDate }) {
  const t = usePoolTexts()
  const format = useFormat()
  const set = useSetPoolFilters()
  if (!isFiltered) return <p>{t('ledgerNone', { date: format.date(asOf) })}</p>
  return (
    <p className={styles.nothing}>
      {t('ledgerNoMatch')} <Button onClick={() => set(NO_LINE_FILTERS)}>{t('clear')}</Button>
    </p>
  )
}
