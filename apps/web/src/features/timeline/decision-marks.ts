import type { TimelineRow } from '@koreplan/contract'
import type { Place } from './span.ts'

/** A decision as it is drawn. */
export interface DecisionMark {
  readonly date: string
  readonly left: number
  readonly verdict: TimelineRow['decisions'][number]['verdict']
  /** A later one has followed: it is drawn hollow, over the bar, without its word. */
  readonly isPast: boolean
  /** To which side of the mark its word runs. */
  readonly side: 'before' | 'after'
}

/** Whether one of another day has been followed. */
export const hasFollowed = ({ decisions }: Pick<TimelineRow, 'decisions'>): boolean =>
  decisions.some(({ date }) => date !== decisions.at(-1)?.date)

/** Rem that what lies in lanes needs besides, under them and over them; a bar has the room already. */
export function roomBesideLanes({ decisions }: Pick<TimelineRow, 'decisions'>): number {
  return (decisions.length > 0 ? 1 : 0) + (hasFollowed({ decisions }) ? 1 : 0)
}

/** From where on, in percent of the plot, a word has no sure room to the right. */
const LATE = 60

/** The decisions where they were made; of one day, the last that was made on it. */
export function decisionMarksOf(
  { decisions }: Pick<TimelineRow, 'decisions'>,
  place: Place,
): DecisionMark[] {
  const byDay = new Map(decisions.map((decision) => [decision.date, decision]))
  const standing = decisions.at(-1)
  return [...byDay.values()].map((decision) => {
    const left = place(decision.date)
    return {
      ...decision,
      left,
      isPast: decision !== standing,
      side: left > LATE ? 'before' : 'after',
    }
  })
}
