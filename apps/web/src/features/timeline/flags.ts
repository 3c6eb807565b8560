import { textWidth } from '@koreplan/charts'

/** A text above the plot, with its anchor: in percent of the plot, and to which side it runs from there. */
export interface Flag {
  readonly text: string
  readonly at: number
  readonly side: 'before' | 'after'
}

interface Flags {
  readonly asOf: Flag
  readonly evaluation: Flag
  /** There is no room for both on one line. */
  readonly isStacked: boolean
}

interface Wishes {
  /** The as-of line's place; outside 0-100 it lies beyond the plot. */
  readonly asOfAt: number
  readonly asOfText: string
  readonly evaluationFrom: number
  readonly evaluationTo: number
  /** The longest first; the last is taken where none fits. */
  readonly evaluationTexts: readonly string[]
  /** The plot's, in pixels. */
  readonly width: number
  readonly size: number
}

/** Padding and the line itself, in pixels. */
const AROUND = 14

/** Where the names of the as-of line and of the evaluation stand: they run away from one another. */
export function placeFlags(wishes: Wishes): Flags {
  const { asOfText, evaluationTexts, evaluationFrom, evaluationTo, width, size } = wishes
  const takes = (text: string): number => (100 * (textWidth(text, size, true) + AROUND)) / width
  const asOfAt = Math.min(100, Math.max(0, wishes.asOfAt))
  const isBefore = asOfAt <= evaluationFrom
  const asOf = flagAt(asOfText, asOfAt, takes(asOfText), isBefore ? 'before' : 'after')

  const shortest = evaluationTexts.at(-1) ?? ''
  const text = evaluationTexts.find((one) => evaluationFrom + takes(one) <= 100) ?? shortest
  const isFitting = evaluationFrom + takes(text) <= 100
  const evaluation: Flag = isFitting
    ? { text, at: evaluationFrom, side: 'after' }
    : { text, at: Math.min(100, evaluationTo), side: 'before' }

  const [a, b] = [rangeOf(asOf, takes(asOf.text)), rangeOf(evaluation, takes(text))]
  return { asOf, evaluation, isStacked: a.from < b.to && b.from < a.to }
}

/** On the side wanted, unless there is room on the other side alone. */
function flagAt(text: string, at: number, takes: number, wanted: Flag['side']): Flag {
  const fits = { before: at >= takes, after: at + takes <= 100 }
  const other = wanted === 'before' ? 'after' : 'before'
  return { text, at, side: fits[wanted] || !fits[other] ? wanted : other }
}

const rangeOf = ({ at, side }: Flag, takes: number): { from: number; to: number } =>
  side === 'after' ? { from: at, to: at + takes } : { from: at - takes, to: at }
