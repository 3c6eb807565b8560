import { expect, test } from 'vitest'
import { NEW_ACTIVITY, newActivityOf, patchBack, patchOf } from './activity-fields.ts'

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

test('a new activity is sent with its area, and with nothing that its kind of timetable does not need', () => {
  const fields = { ...NEW_ACTIVITY, area: '4', title: 'Ny', startDate: '2008-01-01' }
  const made = newActivityOf(fields)
  expect(made).toMatchObject({ area: '4', title: 'Ny', scheduleKind: 'plan_period', lead: null })
  expect(made).not.toHaveProperty('startDate')
})

test('a new activity without area and title is sent to be refused by those fields', () => {
  expect(newActivityOf({ ...NEW_ACTIVITY, area: '' })).toMatchObject({ area: '', title: '' })
})
