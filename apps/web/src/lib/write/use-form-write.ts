import { ApiError, type FieldConflict, type FieldError, type Route } from '@koreplan/contract'
import { useWrite, type WriteOptions } from './use-write.ts'

/** Others changed the same: both versions, and the thing as it is now. */
export interface Conflict {
  readonly conflicts: readonly FieldConflict[]
  readonly current: unknown
}

/** What keeps a form from being saved; at most one of them. */
export interface Refused {
  readonly errors: readonly FieldError[]
  readonly conflict: Conflict | null
  /** What is wrong with no field: the network, a right that is gone. */
  readonly fault: Error | null
}

/** `useWrite` for a form: what is refused is shown in it, and what was typed stays. */
export function useFormWrite<R extends Route>(
  route: R,
  options: Omit<WriteOptions<R>, 'refused' | 'foresee'>,
) {
  const write = useWrite(route, { ...options, refused: () => true })
  return { ...write, refused: refusedIn(write.error) }
}

/** Takes a refusal apart. */
export function refusedIn(error: Error | null): Refused {
  const problem = error instanceof ApiError ? error.problem : null
  const { errors = [], conflicts = [], current } = problem ?? {}
  const conflict = conflicts.length > 0 ? { conflicts, current } : null
  return { errors, conflict, fault: errors.length > 0 || conflict ? null : error }
}
