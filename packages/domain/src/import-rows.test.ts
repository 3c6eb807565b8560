import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from './import-cells.ts'
import { proposeColumns, type Matching, type Table } from './import-columns.ts'
import {
  balanceAfter,
  entriesOfImport,
  readRows,
  standsInTheWay,
  type BookedEntry,
  type Books,
} from './import-rows.ts'
import { poolOn } from './pool.ts'
import { anEntry, facts } from './test-facts.ts'

const HEADS = ['Bilagsnr.', 'Dato', 'Leverandør', 'Tekst', 'Beløb', 'Aktivitet', 'Disponering']
const GOOD: readonly Cell[] = ['117', '15.03.2008', 'Messehallen', 'Stand', '1.234,50', '4.2', null]

const matching: Matching = {
  columns: proposeColumns(HEADS),
  isNegative: false,
  numberForm: 'danish',
  dateForm: 'dmy',
  purpose: null,
}

const booked = (entry: Partial<BookedEntry>): BookedEntry => ({
  ...anEntry(entry),
  text: 'Stand',
  voucher: null,
  payee: null,
  importId: null,
  ...entry,
})

const books = (more: Partial<Books> = {}): Books => ({
  poolId: 1,
  entries: [],
  activities: [
    { id: 41, number: '4.1' },
    { id: 42, number: '4.2' },
    { id: 410, number: '4.10' },
  ],
  areas: [{ id: 4, number: '4' }],
  closedMonths: new Set(['2008-01']),
  undoneImports: new Set(),
  today: '2008-11-01',
  ...more,
})

const tableOf = (...rows: (readonly Cell[])[]): Table => ({
  heads: HEADS,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
})
const read = (rows: (readonly Cell[])[], more: Partial<Books> = {}, by = matching) =>
  readRows(tableOf(...rows), by, books(more))
/** The good row with some cells otherwise, by the names of their columns. */
const row = (cells: Record<string, Cell>): Cell[] =>
  HEADS.map((head, at) => (head in cells ? (cells[head] ?? null) : (GOOD[at] ?? null)))

test('a row becomes an expense', () => {
  expect(read([GOOD])).toEqual([
    {
      line: 2,
      status: 'new',
      date: '2008-03-15',
      amountOre: 123_450,
      purpose: { activity: { id: 42, number: '4.2' }, area: null },
      commitmentId: null,
      voucher: '117',
      payee: 'Messehallen',
      text: 'Stand',
      faults: [],
      doubles: [],
    },
  ])
})

describe('a faulty row tells what was found', () => {
  test.each<[Record<string, Cell>, string, string, string | null]>([
    [{ Dato: null }, 'date', 'missing', null],
    [{ Dato: '31.02.2008' }, 'date', 'not_a_date', '31.02.2008'],
    [{ Dato: '02.11.2008' }, 'date', 'ahead', '02.11.2008'],
    [{ Dato: '31.01.2008' }, 'date', 'month_closed', '31.01.2008'],
    [{ Beløb: ' ' }, 'amount', 'missing', null],
    [{ Beløb: '1,234.50' }, 'amount', 'not_an_amount', '1,234.50'],
    [{ Beløb: '0,00' }, 'amount', 'zero', '0,00'],
    [{ Beløb: '-25,00' }, 'amount', 'credit_note', '-25,00'],
    [{ Aktivitet: '9.9' }, 'purpose', 'unknown_purpose', '9.9'],
    [{ Aktivitet: null }, 'purpose', 'missing', null],
    [{ Aktivitet: 4.1 }, 'purpose', 'purpose_may_be_two', '4.1'],
    [{ Disponering: '8' }, 'commitment', 'unknown_commitment', '8'],
    [{ 'Bilagsnr.': 'x'.repeat(41) }, 'voucher', 'too_long', 'x'.repeat(41)],
    [{ Tekst: null, Leverandør: null }, 'text', 'missing', null],
  ])('%j', (cells, field, code, found) => {
    expect(read([row(cells)])).toMatchObject([
      { status: 'faulty', faults: [{ field, code, found, line: null }] },
    ])
  })

  test('every fault of it', () => {
    const [one] = read([row({ Dato: 'i går', Beløb: 'meget', Aktivitet: '9' })])
    expect(one?.faults.map(({ field }) => field)).toEqual(['date', 'amount', 'purpose'])
  })
})

describe('what a row is for', () => {
  const purposeOf = (cells: Record<string, Cell>, more = {}, by = matching) =>
    read([row(cells)], more, by)[0]
  test('an area, an activity before its title, a number that a spreadsheet made of it', () => {
    expect(purposeOf({ Aktivitet: '4' })?.purpose?.area?.id).toBe(4)
    expect(purposeOf({ Aktivitet: '4.2 Grønt regnskab' })?.purpose?.activity?.id).toBe(42)
    expect(purposeOf({ Aktivitet: 4.2 })?.purpose?.activity?.id).toBe(42)
    expect(purposeOf({ Aktivitet: '4,2' })?.purpose?.activity?.id).toBe(42)
    expect(purposeOf({ Aktivitet: '4.10' })?.purpose?.activity?.id).toBe(410)
  })

  test('the default, where the row tells none', () => {
    const by = { ...matching, purpose: '4' }
    expect(purposeOf({ Aktivitet: null }, {}, by)?.purpose?.area?.id).toBe(4)
    expect(purposeOf({ Aktivitet: '9.9' }, {}, by)?.status).toBe('faulty')
  })

  test('what its commitment is for; another activity beside it is a fault', () => {
    const entries = [booked({ id: 8, kind: 'commitment', activityId: 41 })]
    expect(purposeOf({ Aktivitet: null, Disponering: '8' }, { entries })).toMatchObject({
      status: 'new',
      commitmentId: 8,
      purpose: { activity: { number: '4.1' } },
    })
    expect(purposeOf({ Disponering: 8 }, { entries })?.faults).toMatchObject([
      { field: 'purpose', code: 'purpose_differs' },
    ])
    const voided = [...entries, booked({ id: 9, kind: 'void', voidsId: 8 })]
    expect(purposeOf({ Disponering: 8 }, { entries: voided })?.status).toBe('faulty')
  })
})

describe('a voucher', () => {
  test('that the ledger has with another amount is a fault; of another year it is not', () => {
    const entry = { id: 5, voucher: '117', date: '2008-04-01', amountOre: 1 }
    expect(read([GOOD], { entries: [booked(entry)] })[0]?.faults).toMatchObject([
      { field: 'voucher', code: 'voucher_taken', found: '117' },
    ])
    const lastYear = booked({ ...entry, date: '2007-04-01' })
    expect(read([GOOD], { entries: [lastYear] })[0]?.status).toBe('new')
    const voided = [booked(entry), booked({ id: 6, kind: 'void', voidsId: 5 })]
    expect(read([GOOD], { entries: voided })[0]?.status).toBe('new')
  })

  test('that stands in two rows is a fault of the second, until one is left out', () => {
    const rows = read([GOOD, row({ Beløb: '5,00' })])
    expect(rows.map(({ status }) => status)).toEqual(['new', 'faulty'])
    expect(rows[1]?.faults).toMatchObject([{ code: 'voucher_twice', line: 2 }])
    const inTheWay = (...lines: number[]) =>
      rows.filter((one) => standsInTheWay(one, { leftOut: new Set(lines), takenIn: new Set() }))
        .length
    expect([inTheWay(), inTheWay(2), inTheWay(3)]).toEqual([1, 0, 0])
  })
})

describe('a row that was read before', () => {
  const byVoucher = booked({
    id: 5,
    voucher: '117',
    date: '2008-03-15',
    amountOre: 123_450,
    importId: 1,
  })
  test('is in the ledger already, by its voucher, day and amount, however it came there', () => {
    expect(read([GOOD], { entries: [byVoucher] })[0]).toMatchObject({
      status: 'already',
      faults: [],
    })
    expect(read([GOOD], { entries: [{ ...byVoucher, importId: null }] })[0]?.status).toBe('already')
    const closedMonths = new Set(['2008-03'])
    expect(read([GOOD], { entries: [byVoucher], closedMonths })[0]?.status).toBe('already')
  })

  test('was voided by itself: it stays out unless it is asked for', () => {
    const entries = [byVoucher, booked({ id: 6, kind: 'void', voidsId: 5, date: '2008-03-15' })]
    expect(read([GOOD], { entries })[0]?.status).toBe('taken_back')
    expect(read([GOOD], { entries, undoneImports: new Set([1]) })[0]?.status).toBe('new')
  })

  const unnumbered = row({ 'Bilagsnr.': null })
  const alike = (id: number) =>
    booked({ id, date: '2008-03-15', amountOre: 123_450, payee: 'MESSEHALLEN', importId: 1 })
  test('without a voucher is known by what it says, as many times as it came', () => {
    const statuses = (entries: BookedEntry[]) =>
      read([unnumbered, unnumbered], { entries }).map(({ status }) => status)
    expect(statuses([])).toEqual(['new', 'new'])
    expect(statuses([alike(5)])).toEqual(['already', 'new'])
    expect(statuses([alike(5), alike(6)])).toEqual(['already', 'already'])
    expect(statuses([{ ...alike(5), importId: null }])).toEqual(['new', 'new'])
  })

  test('that may be another of the same payee, amount and week is a warning', () => {
    const entries = [{ ...alike(5), importId: null, date: '2008-03-18' }]
    expect(read([unnumbered], { entries })).toMatchObject([{ status: 'new', doubles: [5] }])
  })

  const aRow = fc.record({
    voucher: fc.option(fc.integer({ min: 1, max: 4 }).map(String), { nil: null }),
    ore: fc.integer({ min: 1, max: 3 }),
    day: fc.integer({ min: 1, max: 3 }),
    payee: fc.constantFrom(null, 'A', 'B'),
  })
  test('whatever a file holds: read, entered and read again, nothing is new', () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 12 }), (made) => {
        const table = made.map(({ voucher, ore, day, payee }) =>
          row({
            'Bilagsnr.': voucher,
            Beløb: `0,0${ore}`,
            Dato: `0${day}.03.2008`,
            Leverandør: payee,
          }),
        )
        const first = read(table)
        const entered = first.filter(({ status }) => status === 'new')
        const entries = entered.map(({ date, amountOre, voucher, payee, text }, at) =>
          booked({
            voucher,
            payee,
            importId: 1,
            id: at + 1,
            date: date ?? '',
            amountOre: amountOre ?? 0,
            text: text ?? '',
          }),
        )
        const again = read(table, { entries })
        expect(again.filter(({ status }) => status === 'new')).toEqual([])
        expect(again.filter(({ status }) => status === 'already')).toHaveLength(entered.length)
      }),
    )
  })
})

test('what is left after an import is what the ledger says after it', () => {
  const anExpense = fc.record({
    amountOre: fc.integer({ min: 1, max: 90 }),
    commitmentId: fc.constantFrom(null, 2, 3),
  })
  const standing = [
    anEntry({ id: 1, kind: 'appropriation', amountOre: 1000 }),
    anEntry({ id: 2, kind: 'commitment', amountOre: 100 }),
    anEntry({ id: 3, kind: 'commitment', amountOre: 50 }),
    anEntry({ id: 4, kind: 'expense', amountOre: 80, commitmentId: 2 }),
  ]
  const plan = facts({})
  const openOf = new Map([
    [2, 20],
    [3, 50],
  ])
  fc.assert(
    fc.property(fc.array(anExpense, { maxLength: 12 }), (expenses) => {
      const entries = expenses.map((one, at) => anEntry({ ...one, id: 10 + at }))
      const { remainingOre, availableOre } = poolOn([...standing, ...entries], plan, '2008-12-31')
      const before = poolOn(standing, plan, '2008-12-31')
      expect(balanceAfter(before, openOf, expenses)).toEqual({ remainingOre, availableOre })
    }),
  )
})

test('what an import brought and nobody voided is its own', () => {
  const entries = [
    booked({ id: 1, importId: 7 }),
    booked({ id: 2, importId: 7 }),
    booked({ id: 3, kind: 'void', voidsId: 2 }),
    booked({ id: 4, importId: 8 }),
  ]
  expect(entriesOfImport(entries, 7).map(({ id }) => id)).toEqual([1])
})
