import type { SignedIn } from '@koreplan/contract'
import {
  may,
  mayAnywhere,
  whyNotReport,
  type Actor,
  type Permission,
  type WhyNotReport,
} from '@koreplan/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMaybePlace } from '../plan/use-place.ts'
import { sessionQuery } from './queries.ts'

/** Who is signed in, and how one can sign in. `person` is null only where nobody has to be. */
export const useSession = (): SignedIn => useSuspenseQuery(sessionQuery).data

/** The person as rules ask for one. */
export const actorOf = ({ person, grants }: SignedIn): Actor | null =>
  person && { id: person.id, name: person.name, grants }

/** Whether who is signed in may do it in the plan of the page: by the table that the API reads too. */
export function useMay(permission: Permission): boolean {
  const actor = actorOf(useSession())
  const place = useMaybePlace()
  return place !== null && may(actor, permission, place.plan)
}

/**
 * Why who is signed in may not report on an activity: `null` when it may be done. `unitIds`: of the units
 * that lead it or take part.
 */
export function useWhyNotReport(
  unitIds: readonly number[],
  permission: Permission = 'activity.report',
): WhyNotReport | null {
  const actor = actorOf(useSession())
  const place = useMaybePlace()
  return place === null ? 'not_allowed' : whyNotReport(actor, place.plan, unitIds, permission)
}

/** The same as yes or no. */
export const useMayReport = (unitIds: readonly number[]): boolean =>
  useWhyNotReport(unitIds) === null

/** Whether there is a page of the administration that who is signed in may open. */
export function useMayAdminister(): boolean {
  const actor = actorOf(useSession())
  return ADMINISTRATION.some((permission) => mayAnywhere(actor, permission))
}

const ADMINISTRATION = ['accounts.manage', 'people.edit', 'audit.read'] as const
