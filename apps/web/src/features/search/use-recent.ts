import { useState } from 'react'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import type { EntryList } from './entry.ts'
import { recentOf, rememberOpened } from './recent.ts'
import type { Open } from './use-open.ts'

/** What was opened lately, before anything is written. */
export function useRecent(open: Open): EntryList {
  const { plan } = usePlace()
  const person = useSession().person?.id ?? ''
  const [recent] = useState(() => recentOf(person, plan))
  return {
    group: 'recent',
    entries: recent.map((opened) => ({
      key: `recent:${opened.of}:${opened.number}`,
      number: opened.number,
      title: [{ text: opened.title, hit: false }],
      run: () => {
        rememberOpened(person, plan, opened)
        open(opened.of, opened.number)
      },
    })),
  }
}
