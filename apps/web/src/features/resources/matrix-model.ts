import type { HourFigures, Resources } from '@koreplan/contract'

interface Line {
  readonly key: string
  readonly label: string
  readonly number: string | null
  readonly sums: HourFigures
}

export interface MatrixRow extends Line {
  readonly cells: readonly HourFigures[]
}

/** The matrix as it is laid out: units down and areas across; activities down and units across. */
export interface MatrixModel {
  readonly columns: readonly Line[]
  readonly rows: readonly MatrixRow[]
  readonly total: HourFigures
}

const NONE: HourFigures = {
  allocatedMinutes: null,
  proposedMinutes: null,
  usedMinutes: null,
  expectedMinutes: null,
  differenceMinutes: null,
}

export function matrixModel(resources: Resources): MatrixModel {
  const { by, units, columns, cells, total } = resources
  const found = new Map(cells.map((cell) => [`${cell.unitId} ${cell.number}`, cell]))
  const cell = (unit: string, number: string): HourFigures => found.get(`${unit} ${number}`) ?? NONE
  const ofUnits = units.map((unit): Line => ({
    key: String(unit.id),
    label: unit.name,
    number: null,
    sums: unit,
  }))
  const ofColumns = columns.map((one): Line => ({
    key: one.number,
    label: one.shortTitle,
    number: one.number,
    sums: one,
  }))
  const [down, across] = by === 'area' ? [ofUnits, ofColumns] : [ofColumns, ofUnits]
  return {
    columns: across,
    rows: down.map((row) => ({
      ...row,
      cells: across.map((column) =>
        by === 'area' ? cell(row.key, column.key) : cell(column.key, row.key),
      ),
    })),
    total,
  }
}

/** How strongly a cell is tinted, 0-100: the share used of what is allocated; 0 where nothing is. */
export function tintOf({ usedMinutes, allocatedMinutes }: HourFigures): number {
  if (!usedMinutes || !allocatedMinutes) return 0
  return Math.round(Math.min(1, usedMinutes / allocatedMinutes) * 100)
}

/** Whether more is used than is allocated; by activity, where nothing can be allocated, never. */
export const isOver = ({ usedMinutes, allocatedMinutes }: HourFigures): boolean =>
  allocatedMinutes !== null && (usedMinutes ?? 0) > allocatedMinutes
