import { describe, expect, test } from 'vitest'
import { faultsOfGrant, whyNotDisable } from './accounts.ts'

describe('an account', () => {
  const administrator = { id: 'a', administers: true }
  test('is not disabled by its owner', () => {
    expect(whyNotDisable(administrator, 'a', 3)).toBe('own_account')
  })
  test('that is the last administrator stays', () => {
    expect(whyNotDisable(administrator, 'b', 0)).toBe('last_administrator')
    expect(whyNotDisable(administrator, 'b', 1)).toBeNull()
    expect(whyNotDisable({ id: 'm', administers: false }, 'b', 0)).toBeNull()
  })
})

describe('a role', () => {
  test.each([
    [{ role: 'secretariat', plan: 'p', unit: null }, []],
    [{ role: 'secretariat', plan: null, unit: null }, ['plan required']],
    [{ role: 'secretariat', plan: 'p', unit: 4 }, ['unit invalid_value']],
    [{ role: 'unit_contact', plan: 'p', unit: 4 }, []],
    [{ role: 'unit_contact', plan: 'p', unit: null }, ['unit required']],
    [{ role: 'administrator', plan: null, unit: null }, []],
    [{ role: 'administrator', plan: 'p', unit: 4 }, ['plan invalid_value', 'unit invalid_value']],
  ] as const)('%j', (grant, faults) => {
    expect(faultsOfGrant(grant).map(({ path, code }) => `${path} ${code}`)).toEqual(faults)
  })
})
