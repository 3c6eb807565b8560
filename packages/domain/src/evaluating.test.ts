import { expect, test } from 'vitest'
import {
  checklistOf,
  evaluationState,
  goesOn,
  isWithoutReason,
  whyNotCarryOn,
  whyNotCloseEvaluation,
  whyNotDecide,
  whyNotMoveCutOff,
  whyNotMoveMeeting,
  whyNotOpen,
} from './evaluating.ts'

const PLAN = { periodStart: '2007-01-01', evaluationTo: '2009-05-31' }
const TODAY = '2009-04-15'
const OPEN = { cutOff: '2009-03-31', closedAt: null }
const CLOSED = { ...OPEN, closedAt: '2009-05-01T10:00:00.000Z' }
const meeting = (date: string, cancelledAt: string | null = null) => ({ date, cancelledAt })

test('a plan is evaluated once: opened, then closed, never opened again', () => {
  expect([null, OPEN, CLOSED].map(evaluationState)).toEqual(['not_opened', 'open', 'closed'])
  expect(whyNotOpen(null, PLAN, '2009-03-31')).toBeNull()
  expect(whyNotOpen(OPEN, PLAN, '2009-03-31')).toBe('evaluation_opened')
  expect(whyNotOpen(CLOSED, PLAN, '2009-03-31')).toBe('evaluation_opened')
})

test('the cut-off lies in the plan, no later than the window’s last day, and moves while it is open', () => {
  expect(whyNotOpen(null, PLAN, '2009-05-31')).toBeNull()
  expect(whyNotOpen(null, PLAN, '2009-06-01')).toBe('cut_off_outside')
  expect(whyNotOpen(null, PLAN, '2006-12-31')).toBe('cut_off_outside')
  expect(whyNotMoveCutOff(OPEN, PLAN, '2007-01-01')).toBeNull()
  expect(whyNotMoveCutOff(CLOSED, PLAN, '2009-04-30')).toBe('evaluation_closed')
})

test('the committee decides at a meeting that was held, and never before an earlier decision', () => {
  const why = (date: string, latest: string | null = null, cancelled: string | null = null) =>
    whyNotDecide(OPEN, meeting(date, cancelled), latest === null ? null : { date: latest }, TODAY)
  expect(why(TODAY)).toBeNull()
  expect(why('2009-04-16')).toBe('meeting_ahead')
  expect(why('2009-04-01', null, '2009-03-01T10:00:00.000Z')).toBe('meeting_cancelled')
  expect(why('2009-04-01', '2009-04-02')).toBe('later_decision_stands')
  expect(why('2009-04-02', '2009-04-02')).toBeNull()
  expect(whyNotDecide(null, meeting(TODAY), null, TODAY)).toBe('evaluation_not_open')
  expect(whyNotDecide(CLOSED, meeting(TODAY), null, TODAY)).toBeNull()
})

test('a meeting’s decisions follow its date, past no other, and no longer once they are frozen', () => {
  const at = { recordedAt: '2009-04-10T10:00:00.000Z', activityId: 1 }
  const decisions = [
    { ...at, id: 1, meetingId: 7, date: '2009-03-10' },
    { ...at, id: 2, meetingId: 8, date: '2009-04-07' },
    { ...at, id: 3, meetingId: 8, date: '2009-04-07' },
  ]
  const why = (id: number, to: string, evaluation = OPEN as typeof OPEN | typeof CLOSED) =>
    whyNotMoveMeeting({ id }, to, decisions, evaluation, TODAY)
  expect([why(8, TODAY), why(8, '2009-03-10'), why(7, '2009-04-07')]).toEqual([null, null, null])
  expect([why(8, '2009-04-16'), why(9, '2009-04-16')]).toEqual(['decided_not_held', null])
  expect([why(8, '2009-03-09'), why(7, '2009-04-08')]).toEqual(['decided_order', 'decided_order'])
  expect([why(8, TODAY, CLOSED), why(9, TODAY, CLOSED)]).toEqual(['decided_frozen', null])
})

test('it closes once the cut-off has come and every activity is decided', () => {
  expect(whyNotCloseEvaluation(OPEN, 0, '2009-03-31')).toBeNull()
  expect(whyNotCloseEvaluation(OPEN, 0, '2009-03-30')).toBe('cut_off_ahead')
  expect(whyNotCloseEvaluation(OPEN, 1, TODAY)).toBe('decisions_missing')
  expect(whyNotCloseEvaluation(CLOSED, 0, TODAY)).toBe('evaluation_closed')
  expect(whyNotCloseEvaluation(null, 0, TODAY)).toBe('evaluation_not_open')
})

test('what continues or is adjusted goes on, from a closed evaluation and once', () => {
  expect((['continue', 'adjust', 'stop', null] as const).map(goesOn)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(whyNotCarryOn(OPEN, false, 3)).toBe('evaluation_not_closed')
  expect(whyNotCarryOn(CLOSED, true, 3)).toBe('already_carried_on')
  expect(whyNotCarryOn(CLOSED, false, 0)).toBe('nothing_to_carry_on')
  expect(whyNotCarryOn(CLOSED, false, 1)).toBeNull()
})

const NOTHING = {
  achieved: null,
  learned: null,
  goalAttainment: null,
  recommendation: null,
  recommendationReason: null,
}
const ALL = {
  achieved: 'Nået',
  learned: 'Lært',
  goalAttainment: 4,
  recommendation: 'adjust',
  recommendationReason: 'Fordi',
} as const

test('a recommendation has its reason; none needs none', () => {
  expect(isWithoutReason(NOTHING)).toBe(false)
  expect(isWithoutReason({ recommendation: 'stop', recommendationReason: '  ' })).toBe(true)
  expect(isWithoutReason(ALL)).toBe(false)
})

test('the checklist tells what is missing, what blocks it first', () => {
  const lines = checklistOf(
    OPEN,
    [
      { number: '1.1', assessed: ALL, isDecided: true },
      { number: '1.2', assessed: { ...ALL, learned: ' ' }, isDecided: false },
      { number: '2.1', assessed: null, isDecided: true },
    ],
    '2009-03-01',
  )
  expect(lines.map(({ kind, number, isBlocking }) => [kind, number, isBlocking])).toEqual([
    ['cut_off_ahead', null, true],
    ['no_decision', '1.2', true],
    ['no_goal_attainment', '2.1', false],
    ['no_achieved', '2.1', false],
    ['no_learned', '1.2', false],
    ['no_learned', '2.1', false],
    ['no_recommendation', '2.1', false],
  ])
  expect(checklistOf(OPEN, [{ number: '1.1', assessed: ALL, isDecided: true }], TODAY)).toEqual([])
})
