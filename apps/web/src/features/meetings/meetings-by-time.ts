import type { MeetingRow } from '@koreplan/contract'
import { whyNotCancel, type IsoDate } from '@koreplan/domain'

interface ByTime {
  next: MeetingRow | null
  /** After the next, oldest first. */
  coming: MeetingRow[]
  /** Newest first. Those that were cancelled are among them. */
  held: MeetingRow[]
}

/** The meetings as a date tells them apart: on its own day a meeting is still to come. `items`: oldest first. */
export const meetingsByTime = (
  items: readonly MeetingRow[],
  nextId: number | null,
  asOf: IsoDate,
): ByTime => ({
  next: items.find(({ id }) => id === nextId) ?? null,
  coming: items.filter(({ id, date }) => date >= asOf && id !== nextId),
  held: items.filter(({ date }) => date < asOf).toReversed(),
})

/** Whether a meeting can still be cancelled on a day. */
export const mayCancel = (
  { date, cancelled, decisions }: Pick<MeetingRow, 'date' | 'cancelled' | 'decisions'>,
  day: IsoDate,
): boolean =>
  whyNotCancel({ date, cancelledAt: cancelled?.at ?? null }, decisions.length > 0, day) === null
