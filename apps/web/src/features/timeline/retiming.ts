import type { Activity, ActivityPatch, Timeline, TimelineRow } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { foreseen, type Foreseen } from '../../lib/write/foresee.ts'
import { ownPeriod, type Period } from './retime.ts'

/** The change that gives an activity these dates: only what is another, so that the rest merges. */
export function retimingOf(row: TimelineRow, { start, end }: Period): ActivityPatch {
  const own = ownPeriod(row)
  if (own === null) return { scheduleKind: 'dated', startDate: start, endDate: end }
  return {
    ...(start !== own.start && { startDate: start }),
    ...(end !== own.end && { endDate: end }),
  }
}

/** The change that gives an activity these dates whatever it has. */
export const wholeTiming = ({ start, end }: Period): ActivityPatch => ({
  scheduleKind: 'dated',
  startDate: start,
  endDate: end,
})

/** The change that makes it as it was. */
export function formerTiming(row: TimelineRow): ActivityPatch {
  const own = ownPeriod(row)
  return own ? { startDate: own.start, endDate: own.end } : { scheduleKind: row.scheduleKind }
}

/** The timeline as it will be, on every date and with every filter that has been read. */
export const retimed = (plan: string, number: string, patch: ActivityPatch): Foreseen =>
  foreseen<Timeline>([plan, 'timeline'], (timeline) => ({
    ...timeline,
    rows: timeline.rows.map((row) => (row.number === number ? withDates(row, patch) : row)),
  }))

const withDates = (row: TimelineRow, { scheduleKind, startDate, endDate }: ActivityPatch) => ({
  ...row,
  scheduleKind: scheduleKind ?? row.scheduleKind,
  start: startDate ?? row.start,
  end: endDate ?? row.end,
})

/** The dates that an activity has been given. */
export const periodOf = ({ startDate, endDate }: Activity): Period | null =>
  startDate !== null && endDate !== null ? { start: startDate, end: endDate } : null

/** The timeline with a milestone on another day. */
export const rescheduled = (
  plan: string,
  number: string,
  id: number,
  dueDate: IsoDate | null = null,
): Foreseen =>
  foreseen<Timeline>([plan, 'timeline'], (timeline) => ({
    ...timeline,
    rows: timeline.rows.map((row) =>
      row.number === number
        ? {
            ...row,
            milestones: row.milestones.map((one) => (one.id === id ? { ...one, dueDate } : one)),
          }
        : row,
    ),
  }))
