import { TIMING_FIELDS, timedAnew, whyNotTimed, type Timing } from './timing.ts'

/** How two people's changes of one thing become one: docs/decisions/0010. */

type Fields = Readonly<Record<string, unknown>>

/** A change that was made: the fields that it changed, as they were and as they became. */
export interface Made {
  readonly before: unknown
  readonly after: unknown
}

/** A field that somebody else changed since the caller read it, and to something else than the caller wants. */
export interface Conflict<M extends Made> {
  readonly field: string
  /** Fields of one group make sense together alone: one version is chosen for all of them. */
  readonly group?: 'timing'
  readonly yours: unknown
  readonly theirs: unknown
  /** The last change of it. */
  readonly made: M | undefined
}

/** Whether two values of a field are the same, lists item by item. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The fields as the caller read them: as they stand, with what was made since (oldest first) taken back. */
export function asRead<F extends object>(current: F, since: readonly Made[]): F {
  const read: Record<string, unknown> = { ...(current as Fields) }
  for (const name of Object.keys(current)) {
    const first = since.find(({ before }) => has(before, name))
    if (first !== undefined && has(first.before, name)) read[name] = first.before[name]
  }
  return read as F
}

/**
 * The wanted fields that others have changed since the caller read, and to something else. What stands again as the
 * caller read it was not lost on anybody.
 */
export function conflictsIn<M extends Made>(
  since: readonly M[],
  wanted: object,
  current: object,
): Conflict<M>[] {
  const read = asRead(current as Fields, since)
  return Object.entries(wanted as Fields).flatMap(([field, yours]) => {
    const theirs = (current as Fields)[field]
    const made = lastOf(since, [field])
    if (made === undefined || isSame(yours, theirs) || isSame(read[field], theirs)) return []
    return [{ field, yours, theirs, made }]
  })
}

/**
 * Two who change a timing merge like any fields (one the start, one the end), but not when either chose another kind,
 * nor when the two together would make no sense: then it is one whole timing against the other.
 */
export function timingConflictsIn<M extends Made>(
  since: readonly M[],
  wanted: Partial<Timing>,
  current: Timing,
): Conflict<M>[] {
  const read = asRead(current, since)
  const [yours, merged] = [timedAnew(read, wanted), timedAnew(current, wanted)]
  const differing = differences(yours, current)
  if (differing.length === 0 || differences(read, current).length === 0) return []
  const kinds = new Set([read.scheduleKind, yours.scheduleKind, current.scheduleKind])
  const isMerged =
    kinds.size === 1 &&
    conflictsIn(since, wanted, current).length === 0 &&
    whyNotTimed(merged).length === 0
  if (isMerged) return []
  const made = lastOf(since, TIMING_FIELDS)
  return differing.map((field) => ({
    field,
    group: 'timing',
    yours: yours[field],
    theirs: current[field],
    made,
  }))
}

const differences = (a: Timing, b: Timing) =>
  TIMING_FIELDS.filter((field) => !isSame(a[field], b[field]))

const lastOf = <M extends Made>(since: readonly M[], names: readonly string[]): M | undefined =>
  since.findLast(({ before, after }) => names.some((name) => has(after, name) || has(before, name)))

const has = (fields: unknown, name: string): fields is Fields =>
  typeof fields === 'object' && fields !== null && name in fields
