import { useState } from 'react'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import { changedBy } from './changed-by.ts'
import { useHeardChanges } from './live-store.ts'

/**
 * Who else has edited an activity or reported on it since this was first drawn: for what is typed over its value.
 * Null while nobody has; comments and files are no such news.
 */
export function useNewsOf(number: string): string | null {
  const { plan } = usePlace()
  const me = useSession().person?.id ?? ''
  const heard = useHeardChanges()
  const [version] = useState(heard.at(-1)?.revision ?? 0)
  const edits = heard.filter(({ resources }) =>
    resources.some((kind) => kind === 'activity' || kind === 'update'),
  )
  return changedBy(edits, { plan, resource: `activity/${number}`, version, me })?.name ?? null
}
