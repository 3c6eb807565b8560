import { wrapText } from '@koreplan/charts'

/** One area or month. Whole øre. */
export interface BarRow {
  readonly key: string
  readonly name: string
  /** Its figures in words, under the bar. */
  readonly note: string
  readonly committedOre: number
  readonly spentOre: number
  /** Spent beyond what was earmarked; 0 where nothing is, or it keeps within. */
  readonly overOre: number
}

export const SIZE = 14
export const BAR = 18
const LINE = 19
const GAP = 12
const STACKED_BELOW = 520

/** Places rows under one another; the longest bar takes what room the names leave. */
export function layoutBars(rows: readonly BarRow[], width: number) {
  const isStacked = width < STACKED_BELOW
  const x = isStacked ? 0 : Math.round(width * 0.3) + GAP
  const most = Math.max(
    1,
    ...rows.map(({ committedOre, spentOre }) => Math.max(committedOre, spentOre)),
  )
  const lengthOf = (ore: number): number => (Math.max(0, ore) / most) * (width - x)
  let y = 0
  const boxes = rows.map((row) => {
    const names = wrapText(row.name, isStacked ? width : x - GAP, SIZE)
    const notes = wrapText(row.note, width - x, SIZE)
    const top = isStacked ? y + names.length * LINE + 4 : y
    const below = top + BAR + 16
    const box = {
      row,
      x,
      top,
      committed: lengthOf(row.committedOre),
      spent: lengthOf(row.spentOre),
      over: lengthOf(row.overOre),
      texts: [
        ...names.map((text, at) => ({ text, at: 0, y: y + 14 + at * LINE, isName: true })),
        ...notes.map((text, at) => ({ text, at: x, y: below + at * LINE, isName: false })),
      ],
    }
    const bottom = Math.max(below + (notes.length - 1) * LINE, y + names.length * LINE)
    y = bottom + 16
    return box
  })
  return { height: Math.max(1, y - 8), boxes }
}
