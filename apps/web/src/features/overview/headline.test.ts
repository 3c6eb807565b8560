import { SCHEDULE_VALUES } from '@koreplan/domain'
import type { Dashboard } from '@koreplan/contract'
import { expect, it } from 'vitest'
import { headlineOf } from './headline.ts'

const counts = Object.fromEntries(SCHEDULE_VALUES.map((value) => [value, 0]))
const progress = (
  actual: number | null,
  expected: number | null,
  whyNull: Dashboard['progress']['whyNull'] = null,
): Dashboard['progress'] => ({
  actual,
  expected,
  whyNull,
  coverage: { reported: 0, measured: 0, total: 0 },
  counts: counts as Dashboard['progress']['counts'],
})
const START = '2007-01-01'

it('behind, on course and ahead are ten points apart', () => {
  expect(headlineOf(progress(50, 61), '2008-11-01', START)).toBe('behind')
  expect(headlineOf(progress(51, 61), '2008-11-01', START)).toBe('on_course')
  expect(headlineOf(progress(72, 61), '2008-11-01', START)).toBe('ahead')
})
it('before its first day the plan has not begun, whatever the figures', () => {
  expect(headlineOf(progress(0, 0), '2006-12-31', START)).toBe('not_begun')
})
it('what cannot be measured is not 0 %', () => {
  expect(headlineOf(progress(null, null, 'not_reported'), START, START)).toBe('nothing_reported')
  expect(headlineOf(progress(null, null, 'no_timetable'), START, START)).toBe('no_timetable')
  expect(headlineOf(progress(null, null, 'no_activities'), START, START)).toBe('no_activities')
})
