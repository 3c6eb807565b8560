import { readText, type Cell, type DateForm, type NumberForm } from './import-cells.ts'

/** What a column of a document can be matched with. */
export const IMPORT_FIELDS = [
  'date',
  'amount',
  'purpose',
  'commitment',
  'voucher',
  'payee',
  'text',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** How a document is read. */
export interface Matching {
  /** The name of the column for each; null: there is none. */
  readonly columns: Readonly<Record<ImportField, string | null>>
  /** Whether an expense is written as a negative amount. */
  readonly isNegative: boolean
  /** Null: the column does not tell, so that a person has to. */
  readonly numberForm: NumberForm | null
  readonly dateForm: DateForm | null
  /** The number of the activity or area that a row without one is for. */
  readonly purpose: string | null
}

/** What accounting systems call them, the best first; capitals, spaces and marks make no difference. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  date: [
    'bogføringsdato',
    'bogførtdato',
    'posteringsdato',
    'bogfdato',
    'dato',
    'bilagsdato',
    'fakturadato',
    'postingdate',
    'bookingdate',
    'date',
    'invoicedate',
    'documentdate',
  ],
  amount: [
    'beløb',
    'beløbdkk',
    'beløbidkk',
    'beløbkr',
    'beløbikr',
    'beløbikroner',
    'nettobeløb',
    'amount',
    'amountdkk',
    'netamount',
    'kr',
    'dkk',
    'kroner',
  ],
  purpose: [
    'aktivitet',
    'aktivitetsnr',
    'aktivitetsnummer',
    'aktivitetnr',
    'indsatsområde',
    'område',
    'indsats',
    'activity',
    'activitynumber',
    'activityno',
    'focusarea',
    'area',
    'areanumber',
  ],
  commitment: ['disponering', 'disponeringsnr', 'disponeringsnummer', 'commitment', 'commitmentid'],
  voucher: [
    'bilagsnr',
    'bilagsnummer',
    'bilagnr',
    'bilag',
    'bilagsid',
    'fakturanr',
    'fakturanummer',
    'voucher',
    'voucherno',
    'vouchernumber',
    'documentno',
    'documentnumber',
    'invoiceno',
  ],
  payee: [
    'leverandør',
    'leverandørnavn',
    'kreditor',
    'kreditornavn',
    'modtager',
    'modtagernavn',
    'betalingsmodtager',
    'supplier',
    'suppliername',
    'vendor',
    'vendorname',
    'payee',
    'creditor',
  ],
  text: [
    'tekst',
    'posteringstekst',
    'bilagstekst',
    'postteksten',
    'beskrivelse',
    'bemærkning',
    'formål',
    'text',
    'description',
    'postingtext',
  ],
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-zæøå0-9]/g, '')

/** Which column is which, by their names. */
export function proposeColumns(heads: readonly string[]): Matching['columns'] {
  const propose = (field: ImportField): string | null => {
    const named = NAMES[field].map((name) => heads.find((head) => plain(head) === name))
    return named.find((head) => head !== undefined) ?? null
  }
  const { date, amount, purpose, commitment, voucher, payee, text } = Object.fromEntries(
    IMPORT_FIELDS.map((field) => [field, propose(field)]),
  )
  const none = null
  return {
    date: date ?? none,
    amount: amount ?? none,
    purpose: purpose ?? none,
    commitment: commitment ?? none,
    voucher: voucher ?? none,
    payee: payee ?? none,
    text: text ?? none,
  }
}

/** A table of a document: the names of its columns, each once, and its rows that are not empty. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** Where it stands in the document, from 1. */
  readonly line: number
  readonly cells: readonly Cell[]
}

/** The head is looked for in so many rows: an export may begin with a title. */
const HEAD_WITHIN = 20
const KNOWN_NAMES = new Set(Object.values(NAMES).flat())

/** The table in a document's rows. Null where no row can be its head. */
export function tableIn(rows: readonly (readonly Cell[])[]): Table | null {
  const first = rows.slice(0, HEAD_WITHIN)
  const known = first.map((row) => row.filter((cell) => isKnown(cell)).length)
  const most = Math.max(0, ...known)
  const at = most >= 2 ? known.indexOf(most) : first.findIndex((row) => filled(row) >= 2)
  const head = rows[at]
  if (head === undefined) return null
  const heads: string[] = []
  const width = head.findLastIndex((cell) => readText(cell) !== null) + 1
  for (const [index, cell] of head.slice(0, width).entries()) {
    const name = (readText(cell) ?? `Kolonne ${index + 1}`).slice(0, 100)
    heads.push(nameNotIn(heads, name))
  }
  const below = rows
    .map((cells, index) => ({ line: index + 1, cells: cells.slice(0, heads.length) }))
    .slice(at + 1)
  return { heads, rows: below.filter(({ cells }) => filled(cells) > 0) }
}

const isKnown = (cell: Cell): boolean => typeof cell === 'string' && KNOWN_NAMES.has(plain(cell))
const filled = (row: readonly Cell[]): number =>
  row.filter((cell) => readText(cell) !== null).length

function nameNotIn(taken: readonly string[], name: string): string {
  let free = name
  for (let count = 2; taken.includes(free); count++) free = `${name} (${count})`
  return free
}

/** The cells of a column; of none where there is no such column. */
export function columnOf({ heads, rows }: Table, name: string | null): Cell[] {
  const at = name === null ? -1 : heads.indexOf(name)
  return at === -1 ? [] : rows.map(({ cells }) => cells[at] ?? null)
}

/** What has to be told before rows can be read. */
export const IMPORT_GAPS = ['date', 'amount', 'purpose', 'text', 'dateForm', 'numberForm'] as const
export type ImportGap = (typeof IMPORT_GAPS)[number]

/** What a matching leaves open. */
export function gapsOf({ columns, dateForm, numberForm, purpose }: Matching): ImportGap[] {
  const isOpen: Record<ImportGap, boolean> = {
    date: columns.date === null,
    amount: columns.amount === null,
    purpose: columns.purpose === null && columns.commitment === null && purpose === null,
    text: columns.text === null && columns.payee === null,
    dateForm: columns.date !== null && dateForm === null,
    numberForm: columns.amount !== null && numberForm === null,
  }
  return IMPORT_GAPS.filter((gap) => isOpen[gap])
}
