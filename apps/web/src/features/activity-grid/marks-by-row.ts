import { cellOf, type GridColumn } from './grid-state.ts'
import type { Mark } from './write-job.ts'

type RowMarks = Partial<Record<GridColumn, Mark>>

/** The marks of each row that has any, so that a row without is not made anew for those of others. */
export function marksByRow(marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, RowMarks> {
  const rows = new Map<string, RowMarks>()
  for (const [key, mark] of marks) {
    const { number, column } = cellOf(key)
    rows.set(number, { ...rows.get(number), [column]: mark })
  }
  return rows
}
