import { may, whyNotReport, type Actor, type Permission } from './access.ts'
import type { IsoDate } from './calendar.ts'
import type { IndicatorFact, UpdateFact } from './facts.ts'

/** What may become of what was reported. `null`: it may be done. */

/** Why a request that is well formed cannot be met as things stand. */
export const WHY_NOT_REPORTING = [
  'already_voided',
  'already_approved',
  'already_returned',
  'approved_is_voided_instead',
  'not_waiting',
  'not_voided',
  'not_decided',
  'only_counts_occur',
  'kind_is_measured',
] as const
export type WhyNotReporting = (typeof WHY_NOT_REPORTING)[number]

type Decided = Pick<UpdateFact, 'approval' | 'voided'>

/** A submitted update is approved once. A returned one is sent again as a new one. */
export function whyNotApprove({ approval, voided }: Decided): WhyNotReporting | null {
  if (voided) return 'already_voided'
  if (approval === 'approved') return 'already_approved'
  return approval === 'returned' ? 'already_returned' : null
}

/** A submitted update is returned once. An approved one counts: it is voided instead. */
export function whyNotReturn({ approval, voided }: Decided): WhyNotReporting | null {
  if (voided) return 'already_voided'
  if (approval === 'approved') return 'approved_is_voided_instead'
  return approval === 'returned' ? 'already_returned' : null
}

/** A decision that was a mistake is taken back, and the update waits again; not once it is voided. */
export function whyNotReopen({ approval, voided }: Decided): WhyNotReporting | null {
  if (voided) return 'already_voided'
  return approval === 'submitted' ? 'not_decided' : null
}

/**
 * Who decides voids any update that is not voided yet; anybody else an own one, while it waits for approval
 * and only on an activity that they may report on.
 */
export function whyNotVoidUpdate(
  actor: Actor | null,
  plan: string,
  unitIds: readonly number[],
  update: Decided & { readonly authorId: string | null },
): WhyNotReporting | 'not_allowed' | 'not_own_unit' | null {
  if (may(actor, 'report.decide', plan)) return update.voided ? 'already_voided' : null
  const why = whyNotReport(actor, plan, unitIds)
  if (why !== null) return why
  if (update.authorId === null || update.authorId !== actor?.id) return 'not_allowed'
  if (update.voided) return 'already_voided'
  return update.approval === 'submitted' ? null : 'not_waiting'
}

/** What is reported has happened: a date after the plan's today is refused. It may lie before the plan. */
export const isAhead = (date: IsoDate, today: IsoDate): boolean => date > today

/** When a milestone was completed is reported; the rest of it belongs to the plan. */
export const permissionToChange = (fields: readonly string[]): Permission =>
  fields.every((field) => field === 'completedOn') ? 'activity.report' : 'activity.edit'

/** A duty takes place once at a time, so what counts occurrences is a count and no level. */
export const whyNotOccur = ({ kind }: Pick<IndicatorFact, 'kind'>): WhyNotReporting | null =>
  kind === 'count' ? null : 'only_counts_occur'

/** What was measured as a count is no level afterwards, nor the other way round. */
export function whyNotBecome(
  { kind, measurements }: Pick<IndicatorFact, 'kind' | 'measurements'>,
  wanted: IndicatorFact['kind'],
): WhyNotReporting | null {
  const isMeasured = measurements.some(({ voided }) => !voided)
  return kind !== wanted && isMeasured ? 'kind_is_measured' : null
}
