import type { ActivityRow } from '@koreplan/contract'
import { useCallback, useState } from 'react'
import { keptInPlace } from './kept-in-place.ts'

interface Held {
  /** The list that was on the page: its filters, sorting and date. */
  readonly list: string
  readonly order: readonly string[]
  readonly known: ReadonlyMap<string, ActivityRow>
}

/** Keeps rows where they stand from the first edit on, until another list is asked for or the order let go. */
export function useInPlace(list: string, fresh: readonly ActivityRow[]) {
  const [held, setHeld] = useState<Held | null>(null)
  const current = held?.list === list ? held : null
  const kept = keptInPlace(current?.order ?? null, fresh, current?.known ?? new Map())
  const { rows } = kept

  /** What rows are by now, also those that the list has no longer. */
  const learn = useCallback(
    (news: readonly ActivityRow[]) =>
      setHeld(
        (before) =>
          before && {
            ...before,
            known: new Map([...before.known, ...news.map((row) => [row.number, row] as const)]),
          },
      ),
    [],
  )
  return {
    ...kept,
    hold: () => {
      if (!current)
        setHeld({
          list,
          order: rows.map(({ number }) => number),
          known: new Map(rows.map((row) => [row.number, row])),
        })
    },
    learn,
    letGo: () => setHeld(null),
  }
}
