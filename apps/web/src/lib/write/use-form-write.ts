import { ApiError, type FieldConflict, type Route } from '@koreplan/contract'
import { faultsOf } from '../faults.ts'
import { useWrite, type WriteOptions } from './use-write.ts'

/** Others changed the same: both versions, and the thing as it is now. */
export interface Conflict {
  readonly conflicts: readonly FieldConflict[]
  readonly current: unknown
}

/** What keeps a form from being saved; at most one of them. */
export interface Refused {
  /** What is wrong with a field, by its path. */
  readonly faults: Readonly<Record<string, string>>
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

/** What a failed try to save says, by what is to be done about it. */
export function refusedIn(error: Error | null): Refused {
  const problem = error instanceof ApiError ? error.problem : null
  const { conflicts = [], current } = problem ?? {}
  const faults = faultsOf(error)
  const conflict = conflicts.length > 0 ? { conflicts, current } : null
  return { faults, conflict, fault: Object.keys(faults).length > 0 || conflict ? null : error }
}
