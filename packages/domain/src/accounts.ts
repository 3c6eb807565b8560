import type { Role } from './vocabulary.ts'

/** Why something cannot be done with an account. */
export type WhyNotAccount =
  | 'last_administrator'
  | 'own_account'
  | 'account_disabled'
  | 'no_password'
  | 'two_factor_on'

interface AccountFacts {
  readonly id: string
  /** Whether it may sign in and is an administrator. */
  readonly administers: boolean
}

/**
 * Why an account cannot be disabled, or null: nobody disables themselves, and one administrator stays who
 * can sign in. `others`: how many of those there are besides it.
 */
export function whyNotDisable(
  account: AccountFacts,
  actorId: string,
  others: number,
): WhyNotAccount | null {
  if (account.id === actorId) return 'own_account'
  return account.administers && others === 0 ? 'last_administrator' : null
}

/** What is wrong with a role to be granted: the field, and whether it is missing or too much. */
export interface GrantFault {
  readonly path: 'plan' | 'unit'
  readonly code: 'required' | 'invalid_value'
}

/** An administrator is one of all plans; everybody else has a role in a plan, a contact person for a unit. */
export function faultsOfGrant(grant: {
  readonly role: Role
  readonly plan: string | null
  readonly unit: number | null
}): GrantFault[] {
  const rule = (path: GrantFault['path'], isGiven: boolean, isWanted: boolean): GrantFault[] =>
    isGiven === isWanted ? [] : [{ path, code: isWanted ? 'required' : 'invalid_value' }]
  return [
    ...rule('plan', grant.plan !== null, grant.role !== 'administrator'),
    ...rule('unit', grant.unit !== null, grant.role === 'unit_contact'),
  ]
}
