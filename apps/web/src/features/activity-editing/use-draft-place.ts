import type { DraftPlace } from '../../lib/drafts/drafts.ts'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'

/** Where the draft of an activity is kept; `new` for one that is not made yet. */
export function useDraftPlace(number: string): DraftPlace {
  const { plan } = usePlace()
  const person = useSession().person?.id ?? ''
  return { person, plan, thing: `activity/${number}`, form: 'edit' }
}
