/** How a column's values are meant: whole øre, minutes, percent, a plain number, a calendar date, words. */
export type CellKind = 'amount' | 'hours' | 'percent' | 'number' | 'date' | 'text'

export interface SheetColumn<Row> {
  readonly heading: string
  readonly kind: CellKind
  readonly value: (row: Row) => string | number | null
}

/** A list as a spreadsheet is to have it, whatever the kind of file. */
export interface Sheet<Row> {
  /** Of the file, without its ending. */
  readonly name: string
  /** Of the list, as a workbook calls it. */
  readonly title: string
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
  /** What one must know of the figures who has the file alone: plan, date, choice. */
  readonly about: readonly (readonly [what: string, value: string])[]
}

const PER_UNIT: Partial<Record<CellKind, number>> = { amount: 100, hours: 60 }

/** A value as a spreadsheet has it: kroner, hours. */
export const inUnits = (kind: CellKind, value: string | number | null) =>
  typeof value === 'number' ? value / (PER_UNIT[kind] ?? 1) : value
