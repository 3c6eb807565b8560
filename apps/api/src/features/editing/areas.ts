import { Area, type editArea, type ReplyOf } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { changed } from '../../writing/changed.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { areaByNumber, areaOf } from '../areas/reads.ts'

/** Changes an area's names, text and timetable note. Blank texts are none. */
export async function changeArea(
  asked: Writing<typeof editArea>,
): Promise<(after: PlanState, asOf: IsoDate) => ReplyOf<typeof editArea>> {
  const { tx, state, params, body, ifMatch, asOf: seenAsOf } = asked
  const area = areaByNumber(state, params.number)
  const { id, number, version, title, shortTitle, description, timetableNote } = area
  const wanted = Object.fromEntries(
    Object.entries(body).map(([field, value]) => [
      field,
      typeof value === 'string' && /\S/.test(value) ? value.trim() : null,
    ]),
  )
  const current = { title, shortTitle, description, timetableNote, version }
  const shown = Area.encode(areaOf(state, number, seenAsOf))
  const resource = `area/${id}`
  const name = `${number} ${title}`
  await refuseConflicts(tx, { resource, name, seen: ifMatch, wanted, current, shown })
  const made = changed(current, wanted)
  if (made !== null) {
    await tx.focusArea.update({ where: { id }, data: wanted })
    await asked.audit({ action: 'area.edit', resource, ...made })
  }
  return (after, asOf) => areaOf(after, number, asOf)
}
