import type { Query, QueryClient, QueryKey } from '@tanstack/react-query'

/** What replies in the cache will look like once a write is done. */
export interface Foreseen {
  /** Which replies: those whose key begins so. */
  readonly queryKey: QueryKey
  /** Which of them; all when absent. */
  readonly predicate?: (query: Query) => boolean
  /** The reply as it will be; never asked for one that has not come yet. */
  readonly change: (reply: never) => unknown
}

/** One change that is foreseen, with the type of the reply that stands under the key. */
export const foreseen = <T>(
  queryKey: QueryKey,
  change: (reply: T) => T,
  predicate?: Foreseen['predicate'],
): Foreseen => ({ queryKey, change, ...(predicate && { predicate }) })

/** The replies as they were. */
type Former = readonly (readonly [QueryKey, unknown])[]

/**
 * Shows at once what is foreseen, and gives what was there. What is under way is given up: it would
 * overwrite the change with what was before it.
 */
export async function showForeseen(
  client: QueryClient,
  changes: readonly Foreseen[],
): Promise<Former> {
  const former: [QueryKey, unknown][] = []
  for (const { change, ...filters } of changes) {
    // oxlint-disable-next-line no-await-in-loop -- two changes may be of the same reply
    await client.cancelQueries(filters)
    for (const [key, reply] of client.getQueriesData(filters)) {
      if (reply === undefined) continue
      former.push([key, reply])
      client.setQueryData(key, change(reply as never))
    }
  }
  return former
}

/** Puts back what was there, the first of each reply last. */
export function takeBack(client: QueryClient, former: Former): void {
  for (const [key, reply] of former.toReversed()) client.setQueryData(key, reply)
}
