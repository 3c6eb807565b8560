import { expect, test } from 'vitest'
import { NEW_ACTIVITY, patchBack, patchOf } from './activity-fields.ts'

test('an empty text clears, but a title is sent empty, to be refused', () => {
  const changes = { title: '', description: '', lead: '', weight: null }
  expect(patchOf(changes, 'plan_period')).toEqual({
    title: '',
    description: null,
    lead: null,
    weight: null,
  })
})

test('what the kind of timetable does not need is not sent, though the form still has it', () => {
  const changes = { scheduleKind: 'ongoing', startDate: '2008-01-01', ongoingReason: 'x' } as const
  expect(patchOf(changes, 'ongoing')).toEqual({ scheduleKind: 'ongoing', ongoingReason: 'x' })
})

test('undoing another kind of timetable puts its dates back too', () => {
  const base = {
    ...NEW_ACTIVITY,
    scheduleKind: 'dated',
    startDate: '2008-01-01',
    endDate: '2008-12-31',
  } as const
  expect(patchBack({ scheduleKind: 'dated', title: 'Før' }, base)).toEqual({
    title: 'Før',
    scheduleKind: 'dated',
    startDate: '2008-01-01',
    endDate: '2008-12-31',
  })
})
