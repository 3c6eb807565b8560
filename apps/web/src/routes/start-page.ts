import { may, type Actor } from '@koreplan/domain'
import type { Place } from '../features/plan/place.ts'

/** Where one's work begins: who decides on resources and edits no activities, with the resources. */
export const startPageOf = (actor: Actor | null, place: Place | null): '/' | '/board' =>
  actor !== null &&
  place !== null &&
  may(actor, 'allocation.decide', place.plan) &&
  !may(actor, 'activity.edit', place.plan)
    ? '/board'
    : '/'
