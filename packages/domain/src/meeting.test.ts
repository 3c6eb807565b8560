import { describe, expect, it } from 'vitest'
import {
  hasCome,
  isHeld,
  lastMeetingBefore,
  nextMeetingFrom,
  whyNotCancel,
  whyNotPresent,
  whyNotTakeUp,
  whyNotWriteSection,
} from './meeting.ts'

const TODAY = '2008-11-01'
const CANCELLED = '2008-10-01T10:00:00Z'
const on = (date: string, cancelledAt: string | null = null) => ({ date, cancelledAt })

describe('a meeting', () => {
  it('is cancelled until it has been held, and once', () => {
    expect(whyNotCancel(on('2008-11-25'), false, TODAY)).toBeNull()
    expect(whyNotCancel(on(TODAY), false, TODAY)).toBeNull()
    expect(whyNotCancel(on(TODAY), true, TODAY)).toBe('meeting_held')
    expect(whyNotCancel(on('2008-10-28'), false, TODAY)).toBe('meeting_held')
    expect(whyNotCancel(on('2008-11-25', CANCELLED), false, TODAY)).toBe('already_cancelled')
  })

  it('is still to come on its own day, though what it decides can be entered', () => {
    expect([isHeld(on(TODAY), TODAY), hasCome(on(TODAY), TODAY)]).toEqual([false, true])
    expect([isHeld(on('2008-10-31'), TODAY), hasCome(on('2008-10-31'), TODAY)]).toEqual([
      true,
      true,
    ])
    expect(hasCome(on('2008-11-02'), TODAY)).toBe(false)
    expect(hasCome(on('2008-10-31', CANCELLED), TODAY)).toBe(false)
  })

  it('takes nothing up when it is cancelled', () => {
    expect(whyNotTakeUp(on('2008-11-25'))).toBeNull()
    expect(whyNotTakeUp(on('2008-11-25', CANCELLED))).toBe('meeting_cancelled')
  })

  it('has its decisions written from its day on, and the rest before', () => {
    expect(whyNotWriteSection(on('2008-11-25'), { when: 'before' }, TODAY)).toBeNull()
    expect(whyNotWriteSection(on('2008-11-25'), { when: 'after' }, TODAY)).toBe('meeting_not_held')
    expect(whyNotWriteSection(on(TODAY), { when: 'after' }, TODAY)).toBeNull()
  })

  it('is presented only a frozen report that is no later than itself', () => {
    const report = { asOf: '2008-10-31', frozenAt: CANCELLED }
    expect(whyNotPresent(report, on('2008-11-25'))).toBeNull()
    expect(whyNotPresent({ ...report, frozenAt: null }, on('2008-11-25'))).toBe('report_not_frozen')
    expect(whyNotPresent(report, on('2008-10-28'))).toBe('report_later_than_meeting')
    expect(whyNotPresent(report, on('2008-11-25', CANCELLED))).toBe('meeting_cancelled')
  })

  it('is the last before a day and the next after it, whatever order they come in', () => {
    const meetings = [
      on('2008-11-25'),
      on('2008-04-29'),
      on('2008-10-28'),
      on('2008-10-30', CANCELLED),
    ]
    expect(lastMeetingBefore(meetings, TODAY)?.date).toBe('2008-10-28')
    expect(lastMeetingBefore(meetings, '2008-10-28')?.date).toBe('2008-04-29')
    expect(lastMeetingBefore(meetings, '2008-01-01')).toBeNull()
    expect(nextMeetingFrom(meetings, TODAY)?.date).toBe('2008-11-25')
    expect(nextMeetingFrom(meetings, '2008-11-25')?.date).toBe('2008-11-25')
    expect(nextMeetingFrom(meetings, '2008-11-26')).toBeNull()
    expect(nextMeetingFrom(meetings, '2008-10-29')?.date).toBe('2008-11-25')
  })
})
