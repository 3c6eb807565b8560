import { expect, test } from 'vitest'
import { audited, type Audited } from './audited.ts'

test('a field that nobody has words for is not recorded', () => {
  const wide = { title: 'Møde', voidedAt: null }
  const passes: Audited = wide
  expect(() => audited(passes)).toThrow('voidedAt is not among AUDIT_FIELDS')
  expect(audited({ title: 'Møde' })).toEqual({ title: 'Møde' })
})
