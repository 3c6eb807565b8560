import type { TimelineRow } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { decisionMarksOf, roomBesideLanes } from './decision-marks.ts'
import { placeOn } from './span.ts'

const place = placeOn({ from: '2008-01-01', to: '2009-01-01' })
const marks = (...decisions: TimelineRow['decisions']) => decisionMarksOf({ decisions }, place)

test('each decision stands on its day; those that were followed are drawn as such', () => {
  expect(
    marks({ date: '2008-01-01', verdict: 'stop' }, { date: '2008-12-31', verdict: 'continue' }),
  ).toMatchObject([
    { left: 0, verdict: 'stop', isPast: true, side: 'after' },
    { left: expect.closeTo(99.7, 1), verdict: 'continue', isPast: false, side: 'before' },
  ])
})

test('of one day the last decision is drawn, and it holds', () => {
  expect(
    marks({ date: '2008-03-04', verdict: 'adjust' }, { date: '2008-03-04', verdict: 'stop' }),
  ).toMatchObject([{ verdict: 'stop', isPast: false }])
})

test('beside lanes there is room below for what holds, and above for what it followed', () => {
  const [spring, autumn] = [
    { date: '2008-04-29', verdict: 'stop' },
    { date: '2008-10-28', verdict: 'adjust' },
  ] as const
  expect(roomBesideLanes({ decisions: [] })).toBe(0)
  expect(roomBesideLanes({ decisions: [autumn, autumn] })).toBe(1)
  expect(roomBesideLanes({ decisions: [spring, autumn] })).toBe(2)
})
