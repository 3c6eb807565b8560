import type { Actor } from '@koreplan/domain'
import { expect, it } from 'vitest'
import { rightsOf, whyNotEdit } from './rights.ts'
import { activityRow } from './test-row.ts'

const place = { plan: 'plan', asOf: '2008-11-01', today: '2008-11-01' }
const somebody = (role: 'secretariat' | 'unit_contact'): Actor => ({
  id: 'a',
  name: 'A',
  grants: [
    { role, plan: 'plan', unit: role === 'unit_contact' ? { id: 1, name: 'Kultur' } : null },
  ],
})
const secretariat = rightsOf(somebody('secretariat'), true, place)
const contact = rightsOf(somebody('unit_contact'), false, place)

it('the secretariat edits what is not derived', () => {
  const row = activityRow()
  expect(whyNotEdit(row, 'lead', secretariat)).toBeNull()
  expect(whyNotEdit(row, 'state', secretariat)).toBeNull()
  expect(whyNotEdit(row, 'schedule', secretariat)).toBe('derived')
})

it('a contact person reports on the own unit’s activities alone', () => {
  expect(whyNotEdit(activityRow({ unitIds: [1, 2] }), 'progress', contact)).toBeNull()
  expect(whyNotEdit(activityRow({ unitIds: [2] }), 'progress', contact)).toBe('not_own_unit')
  expect(whyNotEdit(activityRow({ unitIds: [1] }), 'dates', contact)).toBe('not_allowed')
})

it('nothing is reported of a day that has not come', () => {
  const ahead = rightsOf(somebody('secretariat'), true, { ...place, asOf: '2008-12-01' })
  expect(whyNotEdit(activityRow(), 'state', ahead)).toBe('ahead')
  expect(whyNotEdit(activityRow(), 'lead', ahead)).toBeNull()
})

it('an activity without a timetable is given one on its own page', () => {
  expect(whyNotEdit(activityRow({ scheduleKind: 'ongoing' }), 'dates', secretariat)).toBe(
    'without_dates',
  )
})

it('an archived activity is brought back before it is changed', () => {
  const archived = activityRow({ archivedOn: '2008-10-31' })
  expect(whyNotEdit(archived, 'state', secretariat)).toBe('archived')
  expect(whyNotEdit(archived, 'lead', secretariat)).toBe('archived')
})
