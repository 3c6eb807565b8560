import type { FieldConflict } from '@koreplan/contract'
import { conflictsIn, type Conflict, type Made } from '@koreplan/domain'
import type { FastifyRequest } from 'fastify'
import { refuse, refuseChange } from '../problems/refusal.ts'
import type { Tx } from './write.ts'

/** The version in If-Match: `"v12"`, or the ETag that a reader got. Without it 428. */
export function versionAsked({ headers }: FastifyRequest): number {
  const given = headers['if-match']
  if (given === undefined) return refuse('if_match_required', '')
  const [, version] = /^(?:W\/)?"v(\d{1,9})(?:\.[\w-]*)?"$/.exec(given.trim()) ?? []
  return version === undefined ? refuse('if_match_required', '') : Number(version)
}

/** A change as the history has it. */
export interface Event extends Made {
  readonly actor: string
  readonly at: Date
}

interface Change {
  /** As the history names it: `activity/17`. */
  readonly resource: string
  /** What a person calls it, for the refusal: `4.2 Grønt regnskab`. */
  readonly name: string
  /** The version that the caller has seen. */
  readonly seen: number
  /** The fields that the caller wants to change, with their values. */
  readonly wanted: object
  /** The thing as it stands, with at least those fields and its version. */
  readonly current: { readonly version: number }
  /** The thing as a reader gets it, to be sent along; `current` when not given. */
  readonly shown?: unknown
}

/**
 * Lets a change pass that does not touch what others changed since the caller read it: different fields merge by
 * themselves. Refuses one that does with 412, both versions of each such field, and who changed it.
 */
export async function refuseConflicts(tx: Tx, change: Change): Promise<void> {
  const { resource, name, seen, wanted, current, shown = current } = change
  if (seen >= current.version) return
  const events = await eventsSince(tx, new Map([[resource, seen]]))
  const conflicts = conflictsIn(events.get(resource) ?? [], wanted, current).map(told)
  if (conflicts.length > 0) refuseChange(name, { current: shown, conflicts })
}

/** What happened to each of the resources after the revision given with it, oldest first. */
export async function eventsSince(
  tx: Tx,
  resources: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, readonly Event[]>> {
  if (resources.size === 0) return new Map()
  const events = await tx.auditEvent.findMany({
    where: {
      resource: { in: [...resources.keys()] },
      revision: { gt: Math.min(...resources.values()) },
    },
    orderBy: { id: 'asc' },
  })
  const since = events.filter(({ resource, revision }) => revision > (resources.get(resource) ?? 0))
  return Map.groupBy(since, ({ resource }) => resource)
}

/** A conflict as it is sent, with who made the other version. */
export const told = ({ made, ...conflict }: Conflict<Event>): FieldConflict => ({
  ...conflict,
  changedBy: made?.actor ?? null,
  changedAt: made?.at.toISOString() ?? null,
})
