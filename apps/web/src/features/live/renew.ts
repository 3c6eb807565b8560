import type { PlanAt } from '@koreplan/contract'
import type { Query, QueryClient } from '@tanstack/react-query'

/** Milliseconds that changes gather: an own one is mostly read again by then. */
const GATHER = 80
/** Milliseconds. What bears no revision and was read so lately is not read again only because a stream begins. */
const FRESH = 5000

/** Names that belong to no plan, and are shown by any. */
const NAMES = ['plans', 'units', 'partners']

/**
 * Has what is shown of a plan read again when the plan is newer: what is on the page now, the rest when it is
 * shown. While a change of one's own is under way it waits, since that one shows more than was read.
 */
export function renewer(client: QueryClient) {
  const waiting = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function renew(): void {
    timer = undefined
    for (const [plan, revision] of waiting) {
      if (client.isMutating({ mutationKey: ['write', plan] }) > 0) continue
      waiting.delete(plan)
      void client.invalidateQueries({
        queryKey: [plan],
        predicate: (query) => isOlder(query, revision),
      })
    }
    if (waiting.size > 0) timer = setTimeout(renew, GATHER)
  }

  return {
    changed({ plan, revision }: PlanAt, { namesToo = false } = {}): void {
      waiting.set(plan, Math.max(revision, waiting.get(plan) ?? 0))
      timer ??= setTimeout(renew, GATHER)
      if (namesToo) for (const name of NAMES) void client.invalidateQueries({ queryKey: [name] })
    },
    /** A stream begins and says where a plan is: what was read before may be older. */
    at({ plan, revision }: PlanAt): void {
      void client.invalidateQueries({
        queryKey: [plan],
        predicate: (query) =>
          revisionOf(query) === null
            ? Date.now() - query.state.dataUpdatedAt > FRESH
            : revisionOf(query) !== revision,
      })
    },
    stop: () => clearTimeout(timer),
  }
}

const isOlder = (query: Query, revision: number): boolean => (revisionOf(query) ?? -1) < revision

/** The revision that a reply was made at; null where it does not say, or there is none yet. */
export function revisionOf({ state: { data } }: Pick<Query, 'state'>): number | null {
  const pages: unknown = fieldOf(data, 'pages')
  const revision = fieldOf(Array.isArray(pages) ? pages[0] : data, 'revision')
  return typeof revision === 'number' ? revision : null
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
