import { describe, expect, it } from 'vitest'
import { may, mayAnywhere, PERMISSIONS, whyNotReport, type Actor, type Grant } from './access.ts'
import type { Role } from './vocabulary.ts'

const PLAN = 'plan'
const actor = (...grants: Grant[]): Actor => ({ id: 'a', name: 'A', grants })
const as = (role: Role, plan: string | null = PLAN): Grant => ({ role, plan, unit: null })
const contactOf = (id: number): Grant => ({
  role: 'unit_contact',
  plan: PLAN,
  unit: { id, name: 'Miljø og Teknik' },
})

describe('who may do what', () => {
  it('nobody signed in may nothing', () => {
    for (const permission of Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]) {
      expect(may(null, permission, PLAN)).toBe(false)
      expect(mayAnywhere(null, permission)).toBe(false)
    }
  })

  it('a role counts in its own plan alone, an administrator in all', () => {
    expect(may(actor(as('secretariat')), 'activity.edit', PLAN)).toBe(true)
    expect(may(actor(as('secretariat', 'other')), 'activity.edit', PLAN)).toBe(false)
    expect(may(actor(as('administrator', null)), 'plan.read', PLAN)).toBe(true)
  })

  it('an administrator changes accounts, not the plan', () => {
    expect(may(actor(as('administrator', null)), 'activity.edit', PLAN)).toBe(false)
    expect(mayAnywhere(actor(as('administrator', null)), 'accounts.manage')).toBe(true)
    expect(mayAnywhere(actor(as('secretariat')), 'accounts.manage')).toBe(false)
  })

  it('somebody with two roles may what either may', () => {
    const both = actor(as('member'), as('secretariat'))
    expect(may(both, 'activity.edit', PLAN)).toBe(true)
  })
})

describe('a unit’s contact person', () => {
  it('reports on activities that the own unit leads or takes part in, on no others', () => {
    expect(whyNotReport(actor(contactOf(7)), PLAN, [3, 7])).toBeNull()
    expect(whyNotReport(actor(contactOf(7)), PLAN, [3])).toBe('not_own_unit')
    expect(whyNotReport(actor(contactOf(7)), PLAN, [])).toBe('not_own_unit')
  })

  it('is told apart from who may not report at all', () => {
    expect(whyNotReport(actor(as('chair')), PLAN, [7])).toBe('not_allowed')
    expect(whyNotReport(null, PLAN, [7])).toBe('not_allowed')
    expect(whyNotReport(actor(as('secretariat')), PLAN, [])).toBeNull()
  })
})
