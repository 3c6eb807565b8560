import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import { changedBy, type ChangedBy } from './changed-by.ts'
import { useHeardChanges } from './live-store.ts'

/**
 * Who else has changed a thing of the plan (`activity/4.2`) since it was read at a version: for a page in the middle
 * of an edit, which is not disturbed but told. Null while nobody has.
 */
export function useChangedBy(resource: string, version: number): ChangedBy | null {
  const { plan } = usePlace()
  const me = useSession().person?.id ?? ''
  return changedBy(useHeardChanges(), { plan, resource, version, me })
}
