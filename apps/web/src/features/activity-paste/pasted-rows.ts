import type { ActivityRow } from '@koreplan/contract'
import {
  readDates,
  readLead,
  readPercent,
  readPeriod,
  readState,
  saysNone,
  type CellFault,
  type ReadCell,
  type UnitName,
} from '../activity-grid/read-cell.ts'
import {
  changeOf,
  isNothing,
  type EditFault,
  type RowChange,
  type RowEdit,
} from '../activity-grid/row-edit.ts'
import type { Matched, PastedColumn } from './match-columns.ts'

/** Why a line of a block cannot be carried out. `text`: what was written. */
export interface LineFault {
  readonly column: PastedColumn | null
  readonly fault: CellFault | EditFault | 'no_such_row' | 'past_the_end' | 'twice' | 'read_only'
  readonly text: string
}

/** One line of a pasted block, held against the row that it speaks of. */
export interface PastedLine {
  /** As the spreadsheet would count it, from 1. */
  readonly line: number
  readonly row: ActivityRow | null
  /** What would be written; nothing when it already is so. */
  readonly change: RowChange
  readonly faults: readonly LineFault[]
}

interface Target {
  /** The rows on show, in their order. */
  readonly shown: readonly ActivityRow[]
  /** Where a block without numbers begins among them. */
  readonly from: number
  /** Every row that can be named. */
  readonly all: readonly ActivityRow[]
  readonly units: readonly UnitName[]
  readonly mayEdit: (row: ActivityRow, column: PastedColumn) => boolean
}

/**
 * What each line of a block would change. An empty cell changes nothing; a dash clears. A line whose number is
 * not of the plan, that comes twice, or that says something which cannot be understood, is faulty as a whole.
 */
export function pastedLines(
  block: readonly (readonly string[])[],
  { columns, hasHeader }: Matched,
  target: Target,
): PastedLine[] {
  const seen = new Set<string>()
  const first = hasHeader ? 1 : 0
  return block.slice(first).flatMap((cells, at): PastedLine[] => {
    if (cells.every((cell) => cell === '')) return []
    const said = new Map(
      columns.flatMap((column, index) => {
        const text = cells[index] ?? ''
        return column === null || text === '' ? [] : [[column, text] as const]
      }),
    )
    const line = at + first + 1
    const row = rowFor(said, columns, target, at)
    if ('fault' in row) return [{ line, row: null, change: {}, faults: [row] }]
    const twice = seen.has(row.number)
    seen.add(row.number)
    const { edit, faults } = editOf(said, row, target)
    if (twice) faults.unshift({ column: 'number', fault: 'twice', text: row.number })
    const change = changeOf(row, edit)
    if ('fault' in change) faults.push({ column: 'progress', fault: change.fault, text: '' })
    const isWhole = faults.length === 0 && !('fault' in change)
    return [{ line, row, change: isWhole ? change : {}, faults }]
  })
}

/** Whether a line changes something and can be carried out. */
export const isChanging = ({ change, faults }: PastedLine): boolean =>
  faults.length === 0 && !isNothing(change)

type Said = ReadonlyMap<PastedColumn, string>

/** By its number; where the block has none by its title; else by position. */
function rowFor(
  said: Said,
  columns: Matched['columns'],
  { all, shown, from }: Target,
  at: number,
): ActivityRow | LineFault {
  for (const column of ['number', 'title'] as const) {
    if (!columns.includes(column)) continue
    const text = said.get(column) ?? ''
    const found = all.filter((row) => row[column].toLowerCase() === text.toLowerCase())
    return found.length === 1 && found[0]
      ? found[0]
      : { column, fault: 'no_such_row', text: text || '–' }
  }
  return shown[from + at] ?? { column: null, fault: 'past_the_end', text: '' }
}

function editOf(said: Said, row: ActivityRow, { units, mayEdit }: Target) {
  const faults: LineFault[] = []
  /** Takes what a cell says, or notes why it cannot be taken. */
  const take = <T>(column: PastedColumn, text: string | undefined, read: () => ReadCell<T>) => {
    if (text === undefined) return undefined
    const result = mayEdit(row, column) ? read() : ({ fault: 'read_only' } as const)
    if ('value' in result) return result.value
    faults.push({ column, fault: result.fault, text })
    return undefined
  }
  const [state, progress, lead, period] = (['state', 'progress', 'lead', 'dates'] as const).map(
    (column) => said.get(column),
  )
  const start = said.get('start')
  const end = said.get('end')
  const written = [start, end].filter(Boolean).join(' – ')
  // What already is so may stand in the block though it can never be written.
  const derived = state !== undefined && row.state === 'not_reported' && isFaultless(state)
  const edit: Mutable<RowEdit> = {}
  const dates =
    take('dates', period, () => readPeriod(period ?? '')) ??
    take(start === undefined ? 'end' : 'start', start ?? end, () =>
      readDates(ownOr(start, row.startDate), ownOr(end, row.endDate)),
    )
  const newState = derived ? undefined : take('state', state, () => readState(state ?? ''))
  const percent = take('progress', progress, () => readPercent(progress ?? ''))
  const newLead = take('lead', lead, () => readLead(lead ?? '', units))
  if (dates !== undefined) edit.dates = dates
  if (newState !== undefined) edit.state = newState
  if (percent !== undefined) edit.percent = percent
  if (newLead !== undefined) edit.lead = newLead
  return {
    edit: edit as RowEdit,
    faults: faults.map((fault) =>
      fault.column === 'start' || fault.column === 'end' ? { ...fault, text: written } : fault,
    ),
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const isFaultless = (state: string): boolean => {
  const read = readState(state)
  return 'fault' in read && read.fault === 'never_written'
}

/** A date of the pair that the block leaves out stays; a dash clears it. */
const ownOr = (text: string | undefined, own: string | null): string =>
  text === undefined ? (own ?? '') : saysNone(text) ? '' : text
