import type { Role } from './vocabulary.ts'

const EVERYBODY = [
  'chair',
  'member',
  'secretariat',
  'unit_contact',
  'director',
  'administrator',
] as const

/**
 * Which role may do what: the one table that the API and the page both read. What is not in it, nobody may.
 * A unit's contact person may only what concerns the own unit: see `whyNotReport`.
 */
export const PERMISSIONS = {
  /** Read the plan and every figure of it. */
  'plan.read': EVERYBODY,
  /** Who changed what, of one activity or of the whole plan. */
  'history.read': EVERYBODY,
  /** Ask for a change to be taken back; it takes the right to the change itself too. */
  'change.undo': ['chair', 'member', 'secretariat', 'unit_contact', 'director'],
  /** Make, edit, move, order, archive and bring back activities; their milestones and indicators. */
  'activity.edit': ['secretariat'],
  /** An area's text and timetable note. */
  'area.edit': ['secretariat'],
  /** Report on an activity: status updates, measurements, milestones reached. */
  'activity.report': ['secretariat', 'unit_contact'],
  /** Approve, return and void what was reported. */
  'report.decide': ['secretariat'],
  /** Comment on an activity, and edit or remove the own comment. */
  'comment.make': ['chair', 'member', 'secretariat', 'unit_contact', 'director'],
  /** Remove anybody's comment. */
  'comment.remove': ['secretariat'],
  /** Put a file beside an activity. */
  'file.add': ['secretariat', 'unit_contact'],
  'file.remove': ['secretariat', 'unit_contact'],
  /** Enter in a pool's ledger: appropriations, allocations, commitments, releases, expenses, voids. */
  'money.edit': ['secretariat'],
  /** Close a month: nothing more is entered on its dates. */
  'month.close': ['secretariat', 'director'],
  'month.reopen': ['director'],
  /** Enter hours, and take them back: a contact person the own unit's. */
  'hours.edit': ['secretariat', 'unit_contact'],
  /** Propose hours for a unit, an area and a year, and withdraw that: a contact person for the own unit. */
  'allocation.propose': ['secretariat', 'unit_contact'],
  /** Approve and refuse what was proposed: the executive board. */
  'allocation.decide': ['director'],
  /** The committee's meetings, agenda and status reports. */
  'meeting.edit': ['secretariat'],
  /** Write of an area in a status report and mark it ready: a contact person where the own unit takes part. */
  'report.write': ['secretariat', 'unit_contact'],
  /** Open, write and close the evaluation, and carry its activities on to the next edition. */
  'evaluation.edit': ['secretariat'],
  /** Enter what the committee decided of an activity. */
  'evaluation.decide': ['chair', 'secretariat'],
  /** Keep a view of a list for oneself. */
  'view.keep': EVERYBODY,
  /** Share one with all who read the plan. */
  'view.share': ['secretariat'],
  /** A plan's dates in one's own calendar, at a secret address. */
  'calendar.subscribe': EVERYBODY,
  /** Units and partners with their other spellings; merge two partners. */
  'people.edit': ['secretariat', 'administrator'],
  /** Accounts and their roles. */
  'accounts.manage': ['administrator'],
  /** What was done in the whole installation, sign-ins included. */
  'audit.read': ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof PERMISSIONS

/** A role that somebody has. */
export interface Grant {
  readonly role: Role
  /** The plan's slug; null for an administrator, who is one of all plans. */
  readonly plan: string | null
  /** The unit that a contact person speaks for; null for every other role. */
  readonly unit: { readonly id: number; readonly name: string } | null
}

/** Who acts, as far as rules ask. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Whether somebody may do it in a plan. Nobody signed in may nothing. */
export function may(actor: Actor | null, permission: Permission, plan: string): boolean {
  return rolesIn(actor, plan).some((role) => isAllowed(permission, role))
}

/** Whether somebody may do it in any plan: what belongs to no single one. */
export function mayAnywhere(actor: Actor | null, permission: Permission): boolean {
  return (actor?.grants ?? []).some(({ role }) => isAllowed(permission, role))
}

/** The roles that count in a plan. */
export function rolesIn(actor: Actor | null, plan: string): readonly Role[] {
  return (actor?.grants ?? [])
    .filter((grant) => grant.plan === plan || grant.plan === null)
    .map(({ role }) => role)
}

/** Why somebody may not report on an activity. */
export type WhyNotReport = 'not_allowed' | 'not_own_unit'

/**
 * Who has the permission may report on every activity, but for a unit's contact person: only on those that
 * the own unit leads or takes part in. `null`: it may be done.
 */
export function whyNotReport(
  actor: Actor | null,
  plan: string,
  unitIds: readonly number[],
  permission: Permission = 'activity.report',
): WhyNotReport | null {
  const grants = (actor?.grants ?? []).filter(
    (grant) => (grant.plan === plan || grant.plan === null) && isAllowed(permission, grant.role),
  )
  if (grants.length === 0) return 'not_allowed'
  const isOwn = ({ role, unit }: Grant): boolean =>
    role !== 'unit_contact' || (unit !== null && unitIds.includes(unit.id))
  return grants.some(isOwn) ? null : 'not_own_unit'
}

/** The same of what belongs to a unit itself: its hours. `null`: it may be done. */
export const whyNotForUnit = (
  actor: Actor | null,
  plan: string,
  unitId: number,
  permission: Permission,
): WhyNotReport | null => whyNotReport(actor, plan, [unitId], permission)

const isAllowed = (permission: Permission, role: Role): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role)
