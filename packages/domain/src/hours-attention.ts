import type { HoursExceeded, HoursUnused } from './attention-kinds.ts'
import { yearOf, type IsoDate } from './calendar.ts'
import type { PlanFacts } from './facts.ts'
import { resourcesByArea, shareGone } from './resources.ts'

/** An area may go so much of its year without hours before anybody is told: until 1 April. */
const QUIET_SHARE = 90 / 366

/**
 * Units that have used more hours than they were allocated for the date's calendar year, and areas that were
 * allocated some and have used none though a quarter of the year is gone.
 */
export function onHours(facts: PlanFacts, date: IsoDate): (HoursExceeded | HoursUnused)[] {
  const year = yearOf(date)
  const { byUnit, byColumn } = resourcesByArea(facts, date, year)
  const found: (HoursExceeded | HoursUnused)[] = []
  for (const [unitId, { used, allocated }] of byUnit)
    if (used !== null && used > (allocated ?? 0))
      found.push({ kind: 'hours_exceeded', unitId, year, used, allocated })
  const isQuiet = shareGone(year, date) < QUIET_SHARE
  for (const [areaId, { used, allocated }] of byColumn)
    if (!isQuiet && used === null && (allocated ?? 0) > 0)
      found.push({ kind: 'hours_unused', areaId, year, allocated: allocated ?? 0 })
  return found
}
