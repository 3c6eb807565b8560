import type { Attention, Dashboard, Resources } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { isAnyUsed, outOfStep, rowsOf } from './board-rows.ts'

const area = (progress: number | null, spentOre: number) =>
  ({
    number: '4',
    shortTitle: 'Vækst',
    committedOre: 0,
    spentOre,
    progress,
    expected: 50,
  }) as object
const column = (usedMinutes: number | null, expectedMinutes: number | null) =>
  ({ number: '4', usedMinutes, allocatedMinutes: expectedMinutes, expectedMinutes }) as object
const isOutOfStep = (one: object, hours: object): boolean | undefined =>
  rowsOf({ areas: [one] } as Dashboard, { columns: [hours] } as Resources)[0]?.isOutOfStep

describe('an area is out of step', () => {
  test('when it uses its hours as fast as expected and is behind by more than the tolerance', () => {
    expect(isOutOfStep(area(39, 0), column(600, 600))).toBe(true)
    expect(isOutOfStep(area(40, 0), column(600, 600))).toBe(false)
    expect(isOutOfStep(area(39, 0), column(599, 600))).toBe(false)
  })
  test('when it uses money and was given no hours', () => {
    expect(isOutOfStep(area(39, 100), column(null, null))).toBe(true)
    expect(isOutOfStep(area(39, 0), column(null, null))).toBe(false)
  })
  test('never when its progress is not known', () => {
    expect(isOutOfStep(area(null, 100), column(600, 600))).toBe(false)
  })
})

test('with neither money nor hours used there is nothing to be in step with', () => {
  expect(
    isAnyUsed([
      { spentOre: 0, usedMinutes: null },
      { spentOre: 0, usedMinutes: 0 },
    ]),
  ).toBe(false)
  expect(isAnyUsed([{ spentOre: 0, usedMinutes: 15 }])).toBe(true)
  expect(isAnyUsed([{ spentOre: 1, usedMinutes: null }])).toBe(true)
})

test('of what needs attention money and hours are shown, in their order', () => {
  const kinds = ['overdue', 'overspent', 'hours_exceeded', 'behind', 'hours_unused']
  const list = kinds.map((kind) => ({ kind })) as Attention[]
  expect(outOfStep(list).map(({ kind }) => kind)).toEqual([
    'overspent',
    'hours_exceeded',
    'hours_unused',
  ])
})
