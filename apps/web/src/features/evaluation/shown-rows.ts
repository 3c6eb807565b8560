import type { EvaluationRow } from '@koreplan/contract'
import { focusAreaOf, perPoint } from '@koreplan/domain'
import type { EvaluationSearch, EvaluationSort } from './search.ts'

/** The rows of an area, of a unit, or of both. */
export const rowsOf = (
  rows: readonly EvaluationRow[],
  { area, unit }: Pick<EvaluationSearch, 'area' | 'unit'>,
): EvaluationRow[] =>
  rows.filter(
    (row) =>
      (area === undefined || focusAreaOf(row.area.number) === area) &&
      (unit === undefined || row.unitIds.includes(Number(unit))),
  )

const FIGURES: Readonly<
  Record<Exclude<EvaluationSort, 'number'>, (row: EvaluationRow) => number | null>
> = {
  spent: ({ spentOre }) => spentOre,
  hours: ({ minutesUsed }) => minutesUsed,
  goal: ({ assessment }) => assessment.goalAttainment,
  spentPerPoint: ({ spentOre, assessment }) => perPoint(spentOre, assessment.goalAttainment),
  hoursPerPoint: ({ minutesUsed, assessment }) => perPoint(minutesUsed, assessment.goalAttainment),
}

/** The most first, or the least; what has no figure stands last either way, equals in the plan's order. */
export function sorted(
  rows: readonly EvaluationRow[],
  { sort = 'number', order }: Pick<EvaluationSearch, 'sort' | 'order'>,
): EvaluationRow[] {
  if (sort === 'number') return [...rows]
  const figure = FIGURES[sort]
  return rows.toSorted((one, other) => {
    const [a, b] = [figure(one), figure(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return order === 'least' ? a - b : b - a
  })
}
