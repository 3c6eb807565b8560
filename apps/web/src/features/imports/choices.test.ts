import type { Import, ImportRow } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { NO_CHOICES, outcomeOf, switched } from './choices.ts'

const row = (line: number, given: Partial<ImportRow> = {}): ImportRow => ({
  line,
  status: 'new',
  date: '2008-03-15',
  amountOre: 100,
  activity: '4.2',
  area: null,
  commitmentId: null,
  voucher: null,
  payee: 'Trykkeriet',
  text: 'Plakat',
  faults: [],
  doubles: [],
  ...given,
})
const fault = (line: number | null): ImportRow['faults'] => [
  { field: 'voucher', code: line === null ? 'missing' : 'voucher_twice', found: null, line },
]
const importOf = (...rows: ImportRow[]) =>
  ({ rows, before: { remainingOre: 1000, availableOre: 800 }, open: [] }) as unknown as Import
const lines = (...all: number[]) => new Set(all)

test('what is new is entered; what is there, faulty or left out is not', () => {
  const made = importOf(
    row(2),
    row(3),
    row(4, { status: 'already' }),
    row(5, { status: 'faulty', faults: fault(null) }),
    row(6, { status: 'taken_back' }),
  )
  const outcome = outcomeOf(made, { ...NO_CHOICES, leftOut: lines(3) })
  expect(outcome).toMatchObject({
    entered: 1,
    sumOre: 100,
    after: { remainingOre: 900, availableOre: 700 },
  })
  expect(outcome.rows.faulty.map(({ line }) => line)).toEqual([5])
  expect(outcomeOf(made, { leftOut: lines(5), takenIn: lines(6) })).toMatchObject({
    entered: 3,
    rows: { faulty: [] },
  })
})

test('a voucher that stands in two rows is no fault when one of them is left out', () => {
  const made = importOf(row(2), row(3, { status: 'faulty', faults: fault(2) }))
  expect(outcomeOf(made, NO_CHOICES)).toMatchObject({ entered: 1, rows: { faulty: [{ line: 3 }] } })
  expect(outcomeOf(made, { ...NO_CHOICES, leftOut: lines(2) })).toMatchObject({
    entered: 1,
    rows: { faulty: [] },
  })
})

test('a line is switched on and off', () => {
  expect(switched(lines(2), 3, true)).toEqual(lines(2, 3))
  expect(switched(lines(2, 3), 2, false)).toEqual(lines(3))
})
