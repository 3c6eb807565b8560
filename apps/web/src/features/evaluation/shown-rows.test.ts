import type { EvaluationRow } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { readEvaluationSearch } from './search.ts'
import { rowsOf, sorted } from './shown-rows.ts'

const row = (
  number: string,
  spentOre: number,
  goalAttainment: number | null,
  unitIds: number[] = [],
): EvaluationRow =>
  ({
    number,
    spentOre,
    minutesUsed: 60,
    unitIds,
    area: { number: number.split('.').slice(0, -1).join('.'), shortTitle: '' },
    assessment: { goalAttainment },
  }) as unknown as EvaluationRow

const rows = [
  row('1.1', 100, 5, [1]),
  row('3.1.1', 900, null, [2]),
  row('3.2', 400, 2, [1, 2]),
  row('4.1', 400, 4),
]
const numbers = (of: readonly EvaluationRow[]) => of.map(({ number }) => number)

test('an area has the activities of its sub-areas, a unit those that it leads or takes part in', () => {
  expect(numbers(rowsOf(rows, { area: '3' }))).toEqual(['3.1.1', '3.2'])
  expect(numbers(rowsOf(rows, { unit: '1' }))).toEqual(['1.1', '3.2'])
  expect(numbers(rowsOf(rows, { area: '3', unit: '1' }))).toEqual(['3.2'])
  expect(numbers(rowsOf(rows, {}))).toEqual(numbers(rows))
})

test('figures begin with the most; equals keep the plan’s order; what has no figure stands last', () => {
  expect(numbers(sorted(rows, { sort: 'spent' }))).toEqual(['3.1.1', '3.2', '4.1', '1.1'])
  expect(numbers(sorted(rows, { sort: 'spentPerPoint' }))).toEqual(['3.2', '4.1', '1.1', '3.1.1'])
  expect(numbers(sorted(rows, { sort: 'spentPerPoint', order: 'least' }))).toEqual([
    '1.1',
    '4.1',
    '3.2',
    '3.1.1',
  ])
  expect(numbers(sorted(rows, {}))).toEqual(numbers(rows))
})

test('an address is understood as far as it makes sense', () => {
  expect(
    readEvaluationSearch({ measure: 'share', area: '4', unit: '2', sort: 'goal', order: 'least' }),
  ).toEqual({ measure: 'share', area: '4', unit: '2', sort: 'goal', order: 'least' })
  expect(
    readEvaluationSearch({ measure: 'gold', area: null, unit: 'x', sort: 'number', order: 'yes' }),
  ).toEqual({
    measure: undefined,
    area: undefined,
    unit: undefined,
    sort: undefined,
    order: undefined,
  })
})
