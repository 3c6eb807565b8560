import type { Resources } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { mostLagging, pacesOf } from './hours-and-progress.ts'

const area = (
  number: string,
  used: number | null,
  allocated: number | null,
  progress: number | null,
) =>
  ({
    number,
    title: '',
    shortTitle: '',
    area: number,
    progress,
    allocatedMinutes: allocated,
    usedMinutes: used,
    proposedMinutes: null,
    expectedMinutes: null,
    differenceMinutes: null,
  }) satisfies Resources['columns'][number]

test('an area lags when its hours are used up faster than it moves', () => {
  const paces = pacesOf([
    area('1', 600, 1200, 45),
    area('2', 900, 1800, 30),
    area('3', 900, 900, 10),
    area('4', null, null, 10),
    area('5', 60, null, null),
  ])
  expect(paces.map(({ column }) => column.number)).toEqual(['2', '1', '3', '5'])
  expect(paces.map(({ share }) => share)).toEqual([50, 50, 100, null])
  expect(paces.map(({ isLagging }) => isLagging)).toEqual([true, false, true, false])
  expect(mostLagging(paces)?.column.number).toBe('3')
  expect(mostLagging(paces.slice(1, 2))).toBeNull()
})
