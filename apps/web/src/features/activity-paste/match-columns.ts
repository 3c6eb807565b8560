import { EDITABLE_COLUMNS } from '../activity-grid/row-edit.ts'
import { plain } from '../activity-grid/read-cell.ts'

/** What a column of a pasted block can be: it names the row, or says something of it. */
export const PASTED_COLUMNS = ['number', 'title', ...EDITABLE_COLUMNS, 'start', 'end'] as const
export type PastedColumn = (typeof PASTED_COLUMNS)[number]

/** As the table, the CSV file and people call them, in Danish and English. */
const NAMES = {
  number: ['nr', 'nummer', 'no', 'number', 'aktivitetsnr', 'aktivitetsnummer', 'activity no'],
  title: ['aktivitet', 'titel', 'activity', 'title'],
  lead: ['ansvarlig', 'ansvarlig forvaltning', 'forvaltning', 'enhed', 'lead', 'unit'],
  state: ['status', 'state', 'tilstand'],
  progress: ['fremdrift', 'fremdrift i %', 'procent', '%', 'progress', 'progress in %', 'percent'],
  dates: ['periode', 'period', 'datoer', 'dates'],
  start: ['start', 'startdato', 'fra', 'begynder', 'start date', 'from'],
  end: ['slut', 'slutdato', 'til', 'slutter', 'end', 'end date', 'to', 'frist'],
} as const satisfies Record<PastedColumn, readonly string[]>

/** `null`: a column that says nothing that can be changed here. */
export type Columns = readonly (PastedColumn | null)[]

export interface Matched {
  readonly columns: Columns
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean
}

/**
 * Which column is what: by its name when the first row has one that is known, else by position from the
 * column that is given, through the columns on show.
 */
export function matchColumns(
  block: readonly (readonly string[])[],
  shown: readonly string[],
  from: string,
): Matched {
  const named = (block[0] ?? []).map(columnNamed)
  if (named.some((column) => column !== null)) return { columns: once(named), hasHeader: true }
  const width = Math.max(0, ...block.map((row) => row.length))
  const first = Math.max(0, shown.indexOf(from))
  const columns = Array.from({ length: width }, (_, at) => known(shown[first + at]))
  return { columns, hasHeader: false }
}

function columnNamed(heading: string): PastedColumn | null {
  const name = plain(heading).replace(/[.:]+$/, '')
  return PASTED_COLUMNS.find((key) => (NAMES[key] as readonly string[]).includes(name)) ?? null
}

/** Of two columns with one name the first counts. */
const once = (columns: Columns): Columns =>
  columns.map((column, at) => (columns.indexOf(column) === at ? column : null))

const known = (column: string | undefined): PastedColumn | null =>
  PASTED_COLUMNS.find((key) => key === column) ?? null
