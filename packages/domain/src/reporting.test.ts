import { expect, test } from 'vitest'
import type { Actor } from './access.ts'
import {
  isAhead,
  permissionToChange,
  whyNotApprove,
  whyNotBecome,
  whyNotOccur,
  whyNotReopen,
  whyNotReturn,
  whyNotVoidUpdate,
} from './reporting.ts'

const PLAN = 'erhvervspolitik'
const contact: Actor = {
  id: 'k',
  name: 'Kontakt',
  grants: [{ role: 'unit_contact', plan: PLAN, unit: { id: 3, name: 'Miljø og Teknik' } }],
}
const secretariat: Actor = {
  id: 's',
  name: 'Sekretariat',
  grants: [{ role: 'secretariat', plan: PLAN, unit: null }],
}

test('a submitted update is approved once, and not once it is voided or returned', () => {
  expect(whyNotApprove({ approval: 'submitted', voided: false })).toBeNull()
  expect(whyNotApprove({ approval: 'approved', voided: false })).toBe('already_approved')
  expect(whyNotApprove({ approval: 'returned', voided: false })).toBe('already_returned')
  expect(whyNotApprove({ approval: 'submitted', voided: true })).toBe('already_voided')
})

test('an approved update counts, so it is voided and not returned', () => {
  expect(whyNotReturn({ approval: 'submitted', voided: false })).toBeNull()
  expect(whyNotReturn({ approval: 'approved', voided: false })).toBe('approved_is_voided_instead')
  expect(whyNotReturn({ approval: 'returned', voided: false })).toBe('already_returned')
  expect(whyNotReturn({ approval: 'submitted', voided: true })).toBe('already_voided')
})

test('a decision is taken back, and not of an update that waits or is voided', () => {
  expect(whyNotReopen({ approval: 'approved', voided: false })).toBeNull()
  expect(whyNotReopen({ approval: 'returned', voided: false })).toBeNull()
  expect(whyNotReopen({ approval: 'submitted', voided: false })).toBe('not_decided')
  expect(whyNotReopen({ approval: 'approved', voided: true })).toBe('already_voided')
})

test('a contact person withdraws an own update while it waits, on the own unit’s activities', () => {
  const own = { approval: 'submitted', voided: false, authorId: 'k' } as const
  expect(whyNotVoidUpdate(contact, PLAN, [3], own)).toBeNull()
  expect(whyNotVoidUpdate(contact, PLAN, [4], own)).toBe('not_own_unit')
  expect(whyNotVoidUpdate(contact, PLAN, [3], { ...own, authorId: 'x' })).toBe('not_allowed')
  expect(whyNotVoidUpdate(contact, PLAN, [3], { ...own, authorId: null })).toBe('not_allowed')
  expect(whyNotVoidUpdate(contact, PLAN, [3], { ...own, approval: 'approved' })).toBe('not_waiting')
  expect(whyNotVoidUpdate(contact, PLAN, [3], { ...own, voided: true })).toBe('already_voided')
  expect(whyNotVoidUpdate(null, PLAN, [3], own)).toBe('not_allowed')
})

test('the secretariat voids any update that is not voided yet', () => {
  const any = { approval: 'approved', voided: false, authorId: null } as const
  expect(whyNotVoidUpdate(secretariat, PLAN, [], any)).toBeNull()
  expect(whyNotVoidUpdate(secretariat, PLAN, [], { ...any, voided: true })).toBe('already_voided')
})

test('what is reported has happened by the plan’s today', () => {
  expect(isAhead('2008-11-02', '2008-11-01')).toBe(true)
  expect(isAhead('2008-11-01', '2008-11-01')).toBe(false)
  expect(isAhead('2006-05-01', '2008-11-01')).toBe(false)
})

test('whoever reports says when a milestone was completed, and nothing else of it', () => {
  expect(permissionToChange(['completedOn'])).toBe('activity.report')
  expect(permissionToChange(['completedOn', 'title'])).toBe('activity.edit')
})

test('occurrences are counted, and a level has none', () => {
  expect(whyNotOccur({ kind: 'count' })).toBeNull()
  expect(whyNotOccur({ kind: 'level' })).toBe('only_counts_occur')
})

test('a count that has been measured does not become a level', () => {
  const once = { id: 1, date: '2008-01-01', sequence: 1, value: 1, voided: false }
  expect(whyNotBecome({ kind: 'count', measurements: [once] }, 'level')).toBe('kind_is_measured')
  expect(whyNotBecome({ kind: 'count', measurements: [once] }, 'count')).toBeNull()
  expect(
    whyNotBecome({ kind: 'count', measurements: [{ ...once, voided: true }] }, 'level'),
  ).toBeNull()
})
