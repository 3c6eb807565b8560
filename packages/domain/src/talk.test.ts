import { expect, test } from 'vitest'
import type { Actor } from './access.ts'
import {
  whyNotEditComment,
  whyNotRemoveComment,
  whyNotRemoveFile,
  whyNotRemoveVoucher,
  whyNotRestoreComment,
} from './talk.ts'
import type { Role } from './vocabulary.ts'

const PLAN = 'erhvervspolitik'
const somebody = (id: string, role: Role, unit: number | null = null): Actor => ({
  id,
  name: id,
  grants: [{ role, plan: PLAN, unit: unit === null ? null : { id: unit, name: 'Enhed' } }],
})
const of = (authorId: string | null, removed = false) => ({ authorId, removed })

test('a comment is changed by its author alone, and not once it is removed', () => {
  expect(whyNotEditComment(somebody('a', 'member'), of('a'))).toBeNull()
  expect(whyNotEditComment(somebody('s', 'secretariat'), of('a'))).toBe('not_allowed')
  expect(whyNotEditComment(somebody('a', 'member'), of('a', true))).toBe('already_removed')
  expect(whyNotEditComment(null, of(null))).toBe('not_allowed')
})

test('a comment is removed by its author or the secretariat, once', () => {
  expect(whyNotRemoveComment(somebody('a', 'member'), PLAN, of('a'))).toBeNull()
  expect(whyNotRemoveComment(somebody('s', 'secretariat'), PLAN, of('a'))).toBeNull()
  expect(whyNotRemoveComment(somebody('b', 'chair'), PLAN, of('a'))).toBe('not_allowed')
  expect(whyNotRemoveComment(somebody('s', 'secretariat'), 'en-anden', of('a'))).toBe('not_allowed')
  expect(whyNotRemoveComment(somebody('s', 'secretariat'), PLAN, of('a', true))).toBe(
    'already_removed',
  )
})

test('a comment is brought back by the secretariat, or by its author who removed it', () => {
  const why = (actor: Actor, removedById: string | null) =>
    whyNotRestoreComment(actor, PLAN, { authorId: 'a', removedById })
  expect(why(somebody('s', 'secretariat'), 'a')).toBeNull()
  expect(why(somebody('a', 'member'), 'a')).toBeNull()
  expect(why(somebody('a', 'member'), 's')).toBe('not_allowed')
  expect(why(somebody('b', 'chair'), 'a')).toBe('not_allowed')
})

test('a contact person removes files of the own unit’s activities', () => {
  const contact = somebody('k', 'unit_contact', 3)
  expect(whyNotRemoveFile(contact, PLAN, [3], of('x'))).toBeNull()
  expect(whyNotRemoveFile(contact, PLAN, [4], of('x'))).toBe('not_own_unit')
  expect(whyNotRemoveFile(contact, PLAN, [3], of('x', true))).toBe('already_removed')
  expect(whyNotRemoveFile(somebody('m', 'member'), PLAN, [3], of('x'))).toBe('not_allowed')
})

test('a voucher is removed by who may enter in the ledger, not by a contact person', () => {
  expect(whyNotRemoveVoucher(somebody('s', 'secretariat'), PLAN, of('x'))).toBeNull()
  expect(whyNotRemoveVoucher(somebody('s', 'secretariat'), PLAN, of('x', true))).toBe(
    'already_removed',
  )
  expect(whyNotRemoveVoucher(somebody('k', 'unit_contact', 3), PLAN, of('k'))).toBe('not_allowed')
  expect(whyNotRemoveVoucher(null, PLAN, of(null))).toBe('not_allowed')
})
