import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { inOrder, lastOn } from './order.ts'

const facts = [
  { date: '2008-03-01', sequence: 1 },
  { date: '2008-01-01', sequence: 3 },
  { date: '2008-01-01', sequence: 2 },
]

test('facts are in the order of their dates, not of their recording', () => {
  expect(inOrder(facts).map((fact) => fact.sequence)).toEqual([2, 3, 1])
})

test('of two facts with the same date the one recorded last wins', () => {
  expect(lastOn(inOrder(facts), '2008-01-01')?.sequence).toBe(3)
})

test('before the first fact there is none', () => {
  expect(lastOn(inOrder(facts), '2007-12-31')).toBeNull()
  expect(lastOn([], '2008-01-01')).toBeNull()
})

test('the last fact on a date is the same whatever order they came in', () => {
  const some = fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: 0, max: 8 }).map((days) => addDays('2008-01-01', days)),
      sequence: fc.nat(40),
    }),
    { selector: (fact) => fact.sequence },
  )
  fc.assert(
    fc.property(some, fc.integer({ min: -1, max: 9 }), (facts, days) => {
      const date = addDays('2008-01-01', days)
      const until = facts.filter((fact) => fact.date <= date)
      const slow = until.reduce<(typeof facts)[number] | null>(
        (last, fact) =>
          last === null ||
          fact.date > last.date ||
          (fact.date === last.date && fact.sequence > last.sequence)
            ? fact
            : last,
        null,
      )
      expect(lastOn(inOrder(facts), date)).toEqual(slow)
      expect(lastOn(inOrder(facts.toReversed()), date)).toEqual(slow)
    }),
  )
})
