import type { ActivityRow } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../../lib/use-why.ts'
import { unitsQuery } from '../activity-grid/queries.ts'
import { whyNotEdit, type Rights } from '../activity-grid/rights.ts'
import type { Cell, GridColumn } from '../activity-grid/grid-state.ts'
import { jobOf } from '../activity-grid/write-job.ts'
import { usePlace } from '../plan/use-place.ts'
import { matchColumns, type PastedColumn } from './match-columns.ts'
import { isChanging, pastedLines } from './pasted-rows.ts'
import { allRowsQuery, rehearsalQuery } from './queries.ts'
import { readBlock } from './read-block.ts'
import { serverFaults } from './server-faults.ts'

/** Where a block is pasted. */
export interface PasteTarget {
  readonly at: Cell
  readonly rows: readonly ActivityRow[]
  readonly columns: readonly GridColumn[]
  readonly rights: Rights
}

/** What a pasted text would change, line by line, as the page and the API see it. */
export function usePasted(text: string, { at, rows, columns, rights }: PasteTarget) {
  const { t } = useTranslation('grid')
  const why = useWhy()
  const { plan, asOf } = usePlace()
  const units = useQuery(unitsQuery).data
  const block = useMemo(() => readBlock(text), [text])
  const matched = useMemo(
    () => matchColumns(block, columns, at.column === 'select' ? 'number' : at.column),
    [block, columns, at.column],
  )
  const isNamed = matched.columns.includes('number') || matched.columns.includes('title')
  const all = useQuery({ ...allRowsQuery(plan, asOf), enabled: isNamed })
  const isReady = units !== undefined && (!isNamed || all.data !== undefined)

  const lines = useMemo(
    () =>
      isReady
        ? pastedLines(block, matched, {
            shown: rows,
            from: Math.max(
              0,
              rows.findIndex(({ number }) => number === at.number),
            ),
            all: all.data ?? rows,
            units,
            mayEdit: (row, column) => whyNotEdit(row, columnFor(column), rights) === null,
          })
        : [],
    [isReady, block, matched, rows, at.number, all.data, units, rights],
  )
  const changing = lines.filter(isChanging)
  const jobs = useMemo(
    () => changing.flatMap(({ row, change }) => (row ? [jobOf(row, change)] : [])),
    // oxlint-disable-next-line react/exhaustive-deps -- the same lines make the same jobs
    [lines],
  )
  const rehearsal = useQuery({ ...rehearsalQuery(plan, asOf, jobs), enabled: jobs.length > 0 })
  const refused = serverFaults(
    rehearsal.error,
    jobs.map(({ before }) => before.number),
    why,
    (who) => t('changedMeanwhile', { who: who ?? t('somebody') }),
  )
  return {
    columns: matched.columns,
    lines: lines.map((line) => ({
      ...line,
      refused: refused.byLine.get(changing.indexOf(line)) ?? [],
    })),
    /** Of the lines that can be carried out, by the page’s own reading and the API’s. */
    jobs: jobs.filter((_, index) => !refused.byLine.has(index)),
    /** Asked again because others change the plan, the last answer holds: the API checks what is sent. */
    isReady: isReady && !rehearsal.isLoading,
    general: refused.general ?? (all.error ? why(all.error) : null),
  }
}

const columnFor = (column: PastedColumn): GridColumn =>
  column === 'start' || column === 'end' ? 'dates' : column
