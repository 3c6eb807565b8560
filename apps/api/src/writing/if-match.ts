import type { FieldConflict } from '@koreplan/contract'
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

interface Change {
  /** As the history names it: `activity/17`. */
  readonly resource: string
  /** What a person calls it, for the refusal: `Aktivitet 4.2`. */
  readonly name: string
  /** The version that the caller has seen. */
  readonly seen: number
  /** The fields that the caller wants to change, with their values. */
  readonly wanted: Readonly<Record<string, unknown>>
  /** The thing as it stands, with at least those fields and its version. */
  readonly current: Readonly<Record<string, unknown>> & { readonly version: number }
}

/**
 * Lets a change pass that does not touch what others changed since the caller read it: different fields merge by
 * themselves. Refuses one that does with 412, both versions of each such field, and who changed it.
 */
export async function refuseConflicts(tx: Tx, change: Change): Promise<void> {
  const { resource, name, seen, wanted, current } = change
  if (seen >= current.version) return
  const events = await tx.auditEvent.findMany({
    where: { resource, revision: { gt: seen } },
    orderBy: { id: 'asc' },
  })
  const conflicts: FieldConflict[] = []
  for (const [field, yours] of Object.entries(wanted)) {
    const event = events.findLast(({ after }) => after !== null && field in Object(after))
    const theirs = current[field]
    if (event === undefined || JSON.stringify(yours) === JSON.stringify(theirs)) continue
    const changedAt = event.at.toISOString()
    conflicts.push({ field, yours, theirs, changedBy: event.actor, changedAt })
  }
  if (conflicts.length > 0) refuseChange(name, { current, conflicts })
}
