import type { Import, ImportRow } from '@koreplan/contract'
import { balanceAfter, standsInTheWay, type PoolBalance, type RowChoices } from '@koreplan/domain'

export const NO_CHOICES: RowChoices = { leftOut: new Set(), takenIn: new Set() }

const isEntered = (row: ImportRow, choices: RowChoices): boolean =>
  row.status !== 'already' &&
  (row.status !== 'taken_back' || choices.takenIn.has(row.line)) &&
  !choices.leftOut.has(row.line) &&
  !standsInTheWay(row, choices)

/** What the rows can be narrowed to. */
export const SHOWN = ['all', 'faulty', 'warned', 'new', 'already', 'takenBack', 'leftOut'] as const
export type Shown = (typeof SHOWN)[number]

/** What an import comes to with the choices made. */
export interface Outcome {
  readonly rows: Readonly<Record<Shown, readonly ImportRow[]>>
  /** What would be entered, in whole øre. */
  readonly sumOre: number
  readonly entered: number
  readonly after: PoolBalance
}

export function outcomeOf({ rows, before, open }: Import, choices: RowChoices): Outcome {
  const entered = rows.filter((row) => isEntered(row, choices))
  const isOut = ({ line }: ImportRow) => choices.leftOut.has(line)
  const openOf = new Map(open.map(({ commitmentId, openOre }) => [commitmentId, openOre]))
  return {
    rows: {
      all: rows,
      faulty: rows.filter((row) => standsInTheWay(row, choices)),
      warned: rows.filter(({ doubles }) => doubles.length > 0),
      new: rows.filter((row) => row.status === 'new'),
      already: rows.filter(({ status }) => status === 'already'),
      takenBack: rows.filter(({ status }) => status === 'taken_back'),
      leftOut: rows.filter(isOut),
    },
    sumOre: entered.reduce((sum, { amountOre }) => sum + (amountOre ?? 0), 0),
    entered: entered.length,
    after: balanceAfter(before, openOf, entered),
  }
}

/** The set with or without a line. */
export function switched(of: ReadonlySet<number>, line: number, on: boolean): Set<number> {
  const next = new Set(of)
  if (on) next.add(line)
  else next.delete(line)
  return next
}
