import type { User } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const user = (name: string, role: User['grants'][number]['role']): User => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@eksempel.dk`,
  createdAt: '2008-11-01T12:00:00Z',
  disabledAt: null,
  demonstration: false,
  twoFactorEnabled: false,
  signsIn: ['password'],
  lastSeen: null,
  invitation: null,
  grants: [{ id: 1, role, plan: 'p', unit: null }],
})
const users = [user('Åse', 'secretariat'), user('Bo', 'chair')]
const found = (text: string) => matching(users, text, (role) => `R-${role}`).map(({ name }) => name)

test('accounts are found by name, address or role, whatever the letters’ case', () => {
  expect([found(''), found('åSE'), found('bo@'), found('r-chair'), found('åse chair')]).toEqual([
    ['Åse', 'Bo'],
    ['Åse'],
    ['Bo'],
    ['Bo'],
    [],
  ])
})
