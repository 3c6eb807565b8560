import type { Dashboard } from '@koreplan/contract'
import { countUntil, isCounting, type IsoDate } from '@koreplan/domain'
import type { ActivityRecord, PlanState, UpdateRecord } from '../../plan-state/records.ts'
import type { Names } from './names.ts'

const SHOWN = 8

/** The updates with the latest dates on or before a date that count, newest first. */
export function latestUpdates(
  plan: PlanState,
  date: IsoDate,
  names: Names,
): Dashboard['latestUpdates'] {
  let latest: UpdateRecord[] = []
  for (const activity of plan.activities) {
    const found = newerThan(latest.at(SHOWN - 1), activity, date)
    if (found.length > 0) latest = [...latest, ...found].toSorted(newestFirst).slice(0, SHOWN)
  }
  return latest.map(({ id, activityId, date: on, state, percent, words, author }) => ({
    id,
    activity: names.activity(activityId),
    date: on,
    state,
    percent,
    words,
    author,
  }))
}

/** The activity's updates until the date that come before `last` when the newest come first. */
function newerThan(
  last: UpdateRecord | undefined,
  { updates }: ActivityRecord,
  date: IsoDate,
): UpdateRecord[] {
  const found: UpdateRecord[] = []
  for (let at = countUntil(updates, date) - 1; at >= 0 && found.length < SHOWN; at--) {
    const update = updates[at]
    if (update === undefined || (last !== undefined && newestFirst(update, last) > 0)) break
    if (isCounting(update)) found.push(update)
  }
  return found
}

const newestFirst = (a: UpdateRecord, b: UpdateRecord): number =>
  a.date === b.date ? b.sequence - a.sequence : a.date < b.date ? 1 : -1
