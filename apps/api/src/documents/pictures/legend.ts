import { textWidth } from '@koreplan/charts'
import { element, text } from './svg.ts'

/** What a mark of a drawing means. The mark is drawn from 0 to `MARK` across and 0 to 16 down. */
export interface LegendEntry {
  readonly label: string
  readonly mark: string
}

export const MARK = 24
const SIZE = 12
const ROW = 22
const GAP = 20

/** The legend in as many rows as it takes, from the left upper corner, and how high it is. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly svg: string; readonly height: number } {
  let [x, y] = [0, 0]
  const parts = entries.map(({ label, mark }) => {
    const its = MARK + 6 + textWidth(label, SIZE)
    if (x > 0 && x + its > width) [x, y] = [0, y + ROW]
    const at = element(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      mark,
      text(label, MARK + 6, 12, { size: SIZE }),
    )
    x += its + GAP
    return at
  })
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : y + ROW + 8 }
}
