import type { Attention, Dashboard, Resources } from '@koreplan/contract'
import type { AttentionKind } from '@koreplan/domain'
import { isBehind } from '@koreplan/charts'

/** One focus area: what it was given, what it used, and how far it has come. Whole øre, whole minutes, percent. */
export interface BoardRow {
  readonly number: string
  readonly shortTitle: string
  readonly committedOre: number
  readonly spentOre: number
  readonly usedMinutes: number | null
  readonly allocatedMinutes: number | null
  readonly expectedMinutes: number | null
  readonly progress: number | null
  readonly expected: number | null
  readonly whyNull: Dashboard['areas'][number]['whyNull']
  /** It uses money or hours, the hours at least as fast as expected, and is behind by more than the tolerance. */
  readonly isOutOfStep: boolean
}

/** The focus areas in the plan's order. */
export function rowsOf({ areas }: Dashboard, { columns }: Resources): BoardRow[] {
  const hours = new Map(columns.map((column) => [column.number, column]))
  return areas.map((area) => {
    const { number, shortTitle, committedOre, spentOre, progress, expected, whyNull } = area
    const column = hours.get(number)
    const usedMinutes = column?.usedMinutes ?? null
    const allocatedMinutes = column?.allocatedMinutes ?? null
    const expectedMinutes = column?.expectedMinutes ?? null
    const isUsed = spentOre > 0 || (usedMinutes ?? 0) > 0
    const isOnPace = expectedMinutes === null || (usedMinutes ?? 0) >= expectedMinutes
    return {
      number,
      shortTitle,
      committedOre,
      spentOre,
      usedMinutes,
      allocatedMinutes,
      expectedMinutes,
      progress,
      expected,
      whyNull,
      isOutOfStep: isBehind(area) && isUsed && isOnPace,
    }
  })
}

/** Whether any money or hours have been used at all: with none there is nothing to be in step with. */
export const isAnyUsed = (rows: readonly Pick<BoardRow, 'spentOre' | 'usedMinutes'>[]): boolean =>
  rows.some(({ spentOre, usedMinutes }) => spentOre > 0 || (usedMinutes ?? 0) > 0)

const OF_RESOURCES: readonly AttentionKind[] = [
  'overspent',
  'pool_exhausted',
  'hours_exceeded',
  'hours_unused',
]

/** What of the attention list is about money and hours, in its order. */
export const outOfStep = (attention: readonly Attention[]): Attention[] =>
  attention.filter(({ kind }) => OF_RESOURCES.includes(kind))
