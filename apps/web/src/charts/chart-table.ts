import type { Formats } from '../lib/format.ts'

/** One cell: as it is read, and as a spreadsheet wants it (no unit, no grouping). */
export interface ChartCell {
  readonly text: string
  readonly plain: string
  readonly isFigure: boolean
}

/** The figures behind a chart, for the eye, for the screen reader and for the CSV file. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ChartCell[])[]
}

/** Makes the cells of a table in one language. */
export function cellsIn(format: Formats) {
  const figure = (text: string, value: string): ChartCell => ({
    text,
    plain: format.language === 'da' ? value.replace('.', ',') : value,
    isFigure: true,
  })
  return {
    text: (text: string): ChartCell => ({ text, plain: text, isFigure: false }),
    date: (date: string): ChartCell => ({ text: format.date(date), plain: date, isFigure: false }),
    count: (count: number): ChartCell => figure(format.number(count), String(count)),
    hours: (minutes: number | null): ChartCell =>
      minutes === null ? figure('–', '') : figure(format.exactHours(minutes), String(minutes / 60)),
    percent: (percent: number | null): ChartCell =>
      percent === null ? figure('–', '') : figure(format.percentDecimal(percent), String(percent)),
    amount: (ore: number | null): ChartCell =>
      ore === null ? figure('–', '') : figure(format.amount(ore), plainAmount(ore)),
  }
}

/** Kroner with two decimals and a point, from whole øre without floating point. */
export function plainAmount(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0')
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
