import type { editArea, Route, undoChange } from '@koreplan/contract'
import type { ActivityRecord } from '../../plan-state/records.ts'
import { refuse } from '../../problems/refusal.ts'
import type { Writing } from '../../writing/write-plan.ts'

/** A request to take an event back; what is told of the change names that event. */
export interface Undoing extends Writing<typeof undoChange> {
  readonly event: {
    readonly id: number
    /** Who made the change. */
    readonly userId: string | null
    readonly resource: string
    readonly revision: number
    readonly before: unknown
    readonly after: unknown
  }
  /** The activity that the event belongs to. */
  readonly activity: ActivityRecord | null
}

type Values = Readonly<Record<string, unknown>>

/**
 * The request as a feature's own change takes it: of the activity under its present number. The event's revision is
 * the version that was seen, so what others changed since is refused with both versions.
 */
export function inActivity<R extends Route>(
  undoing: Undoing,
  params: Values,
  body: Values = {},
  query: Values = {},
): Writing<R> {
  const { plan, event } = undoing
  const { number } = activityOf(undoing)
  const asked = { ...undoing, body, query, ifMatch: event.revision, made: () => null }
  return { ...asked, params: { plan: plan.slug, number, ...params } } as unknown as Writing<R>
}

/** The same for a change of an area. */
export function inArea(undoing: Undoing, body: Values): Writing<typeof editArea> {
  const { plan, event, state } = undoing
  const { id } = rowOf(undoing)
  const { number } = state.areas.find((area) => area.id === id) ?? refuse('area_not_found', '')
  const asked = { ...undoing, body, query: undefined, ifMatch: event.revision, made: () => null }
  return { ...asked, params: { plan: plan.slug, number } } as unknown as Writing<typeof editArea>
}

/** The same for what belongs to the plan as a whole. */
export function inPlan<R extends Route>(
  undoing: Undoing,
  params: Values,
  body: Values = {},
): Writing<R> {
  const asked = {
    ...undoing,
    body,
    query: undefined,
    ifMatch: undoing.event.revision,
    made: () => null,
  }
  return { ...asked, params: { plan: undoing.plan.slug, ...params } } as unknown as Writing<R>
}

export const activityOf = ({ activity }: Undoing): ActivityRecord =>
  activity ?? refuse('activity_not_found', '')

/** The row that the event is about. */
export const rowOf = ({ event }: Undoing): { readonly id: number } => ({
  id: Number(event.resource.split('/')[1]),
})

/** The fields as they were before the event. */
export const beforeOf = ({ event: { before } }: Undoing): Values => (before ?? {}) as Values
