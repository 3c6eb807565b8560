import type { DraftPlace } from '../../lib/drafts/drafts.ts'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from './use-session.ts'

/** Where the draft of a thing (`activity/4.2`) is kept; `activity/new` for one that is not made yet. */
export function useDraftPlace(thing: string): DraftPlace {
  const { plan } = usePlace()
  const person = useSession().person?.id ?? ''
  return { person, plan, thing, form: 'edit' }
}
