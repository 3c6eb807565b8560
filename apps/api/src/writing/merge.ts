import type { FieldConflict } from '@koreplan/contract'

type Fields = Readonly<Record<string, unknown>>

/** A change that somebody made since the caller read: see the history. */
export interface Event {
  readonly actor: string
  readonly at: Date
  readonly before: unknown
  readonly after: unknown
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const has = (fields: unknown, name: string): fields is Fields =>
  typeof fields === 'object' && fields !== null && name in fields

/** The fields as the caller read them: as they stand, with the events (oldest first) taken back. */
export function asRead<F extends Fields>(current: F, events: readonly Event[]): F {
  const read: Record<string, unknown> = { ...current }
  for (const name of Object.keys(current)) {
    const first = events.find(({ before, after }) => has(after, name) || has(before, name))
    if (first !== undefined && has(first.before, name)) read[name] = first.before[name]
  }
  return read as F
}

/** The last event that touched one of the fields. */
export const lastOf = (events: readonly Event[], names: readonly string[]): Event | undefined =>
  events.findLast(({ before, after }) =>
    names.some((name) => has(after, name) || has(before, name)),
  )

/**
 * The wanted fields that others have changed since the caller read, and to something else. What stands again as the
 * caller read it was not lost on anybody.
 */
export function conflictsIn(
  events: readonly Event[],
  wanted: Fields,
  current: Fields,
): FieldConflict[] {
  const read = asRead(current, events)
  return Object.entries(wanted).flatMap(([field, yours]) => {
    const theirs = current[field]
    const event = lastOf(events, [field])
    if (event === undefined || isSame(yours, theirs) || isSame(read[field], theirs)) return []
    return [{ field, yours, theirs, ...whoChanged(event) }]
  })
}

export const whoChanged = (event: Event | undefined) => ({
  changedBy: event?.actor ?? null,
  changedAt: event?.at.toISOString() ?? null,
})
