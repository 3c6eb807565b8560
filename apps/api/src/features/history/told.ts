import type { AuditEvent, FieldChange } from '@koreplan/contract'
import { AUDIT_ACTIONS, AUDIT_FIELDS, isSame, type AuditAction } from '@koreplan/domain'
import type { ActivityRecord, PlanState } from '../../plan-state/records.ts'

/** What was recorded of a change. */
export interface Recorded {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly userId: string | null
  readonly action: string
  readonly resource: string
  readonly before: unknown
  readonly after: unknown
  readonly undoesId: number | null
  readonly undoneBy: number | null
  /** Since when what it took away is kept; null: it is not, or nothing was. */
  readonly keptAt: Date | null
  /** Whose account, or which unit or partner, it is about. */
  readonly named: string | null
  readonly activity: { readonly number: string; readonly title: string } | null
}

/** A change in words. `plan` names what the record itself does not: a milestone, an update's date. */
export function toldOf(event: Recorded, plan: PlanState | null): Omit<AuditEvent, 'plan'> {
  const { id, at, actor, userId, activity, undoesId: undoes, undoneBy } = event
  return {
    id,
    at: at.toISOString(),
    actor,
    userId,
    action: actionOf(event),
    activity,
    subject: subjectOf(event, plan),
    changes: changesOf(event),
    undoes,
    undoneBy,
  }
}

/** The action of an event. Nothing but the closed list is ever recorded. */
export const actionOf = ({ action }: Pick<Recorded, 'action'>): AuditAction => {
  const known = AUDIT_ACTIONS.find((one) => one === action)
  if (known === undefined) throw new Error(`unknown action ${action}`)
  return known
}

type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** Names what was changed and is no change itself. */
const SUBJECT_FIELD = 'indicator'

function changesOf({ before, after }: Recorded): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  return AUDIT_FIELDS.filter((field) => field !== SUBJECT_FIELD && (field in was || field in is))
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
    .filter((change) => !isSame(change.before, change.after))
}

function subjectOf(
  { resource, before, after, named: now }: Recorded,
  plan: PlanState | null,
): string | null {
  const [kind = '', id = ''] = resource.split('/')
  const given = { ...fieldsOf(before), ...fieldsOf(after) }
  const then = [given[SUBJECT_FIELD], given['name'], given['title']].find(
    (name) => typeof name === 'string',
  )
  if (kind === 'activity') return null
  return nameIn(plan, kind, Number(id)) ?? now ?? then ?? null
}

function nameIn(plan: PlanState | null, kind: string, id: number): string | null {
  if (plan === null) return null
  if (kind === 'area') return plan.areas.find((area) => area.id === id)?.shortTitle ?? null
  if (kind === 'meeting') return plan.meetings.find((one) => one.id === id)?.title ?? null
  if (kind === 'agenda') return plan.agendaItems.find((one) => one.id === id)?.title ?? null
  if (kind === 'status') return plan.statusReports.find((one) => one.id === id)?.title ?? null
  const among = <T extends { readonly id: number }>(
    of: (activity: ActivityRecord) => readonly T[],
  ) => plan.activities.flatMap(of).find((one) => one.id === id)
  if (kind === 'update') return among(({ updates }) => updates)?.date ?? null
  if (kind === 'milestone') return among(({ milestones }) => milestones)?.title ?? null
  if (kind === 'indicator') return among(({ indicators }) => indicators)?.title ?? null
  return null
}
