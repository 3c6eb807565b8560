import type { FieldConflict } from '@koreplan/contract'
import {
  asRead,
  conflictsIn,
  TIMING_FIELDS,
  timedAnew,
  timingConflictsIn,
  whyNotTimed,
  type Timing,
} from '@koreplan/domain'
import type { ActivityRecord } from '../../plan-state/records.ts'
import type { FaultyField } from '../../problems/refusal.ts'
import { eventsSince, told, type Event } from '../../writing/if-match.ts'
import type { Tx } from '../../writing/write.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { namesIn, type Names } from './names.ts'
import { namesAnybody, wantedOf, type Patch } from './wanted.ts'

/** A change of one activity as it is asked for. */
export interface Asked {
  readonly activity: ActivityRecord
  /** The version that the caller has seen. */
  readonly seen: number
  readonly patch: Patch
}

/** And as it would be made. */
export interface Edit {
  readonly activity: ActivityRecord
  readonly before: Fields
  readonly after: Fields
  /** What the request has wrong; paths are those of the patch. */
  readonly faults: readonly FaultyField[]
  /** What others changed meanwhile. */
  readonly conflicts: FieldConflict[]
}

/** Works out what changes would make of activities, and what keeps them from being made. Writes nothing. */
export async function planEdits(tx: Tx, changes: readonly Asked[]): Promise<readonly Edit[]> {
  const names = changes.some(({ patch }) => namesAnybody(patch)) ? await namesIn(tx) : NOBODY
  const stale = changes.filter(({ activity, seen }) => seen < activity.version)
  const events = await eventsSince(
    tx,
    new Map(stale.map(({ activity, seen }) => [`activity/${activity.id}`, seen])),
  )
  return changes.map((change) =>
    planEdit(change, events.get(`activity/${change.activity.id}`) ?? [], names),
  )
}

const NOBODY: Names = { unit: () => undefined, partner: () => undefined }

function planEdit({ activity, patch }: Asked, events: readonly Event[], names: Names): Edit {
  const before = fieldsOf(activity)
  const { fields, faults } = wantedOf(patch, names)
  const { timing, rest } = split(fields)
  const after: Fields = { ...before, ...rest, ...(timing && timedAnew(before, timing)) }
  const read = asRead(before, events)
  const wrong = timing === null ? [] : whyNotTimed(timedAnew(read, timing))
  return {
    activity,
    before,
    after,
    faults: [...faults, ...wrong.map(({ field, why }) => ({ path: field, code: why }))],
    conflicts: [
      ...conflictsIn(events, rest, before),
      ...(timing === null ? [] : timingConflictsIn(events, timing, before)),
    ].map(told),
  }
}

/** The part of a change that is about timing apart from the rest; null for none. */
function split(fields: Partial<Fields>): { timing: Partial<Timing> | null; rest: Partial<Fields> } {
  const isTiming = (name: string): boolean => (TIMING_FIELDS as readonly string[]).includes(name)
  const [timing, rest] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => isTiming(name) === wanted)),
  )
  return {
    timing: Object.keys(timing ?? {}).length === 0 ? null : (timing as Partial<Timing>),
    rest: rest as Partial<Fields>,
  }
}
