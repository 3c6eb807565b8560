import type { Resources } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { isLagging, mostLagging, withHours } from './hours-and-progress.ts'

type Column = Resources['columns'][number]

const area = (number: string, some: Partial<Column> = {}): Column => ({
  number,
  title: '',
  shortTitle: '',
  area: number,
  progress: 40,
  expectedProgress: 60,
  allocatedMinutes: 600,
  usedMinutes: 500,
  proposedMinutes: null,
  expectedMinutes: 500,
  differenceMinutes: 0,
  ...some,
})

test('an area lags that has used the hours expected and is behind its timetable', () => {
  expect(isLagging(area('1'))).toBe(true)
  expect(isLagging(area('1', { progress: 50 }))).toBe(false)
  expect(isLagging(area('1', { differenceMinutes: -15 }))).toBe(false)
  expect(isLagging(area('1', { progress: null, expectedProgress: null }))).toBe(false)
})

test('areas stand with the most hours first, those without none at all', () => {
  const columns = [
    area('1'),
    area('2', { allocatedMinutes: null, usedMinutes: null }),
    area('3', { allocatedMinutes: 1200 }),
    area('4', { allocatedMinutes: null, usedMinutes: 900 }),
  ]
  expect(withHours(columns).map(({ number }) => number)).toEqual(['3', '4', '1'])
  expect(mostLagging(columns)?.number).toBe('3')
  expect(mostLagging([area('1', { progress: 70 })])).toBeNull()
})
