import type { ReactElement } from 'react'
import { textWidth } from '@koreplan/charts'
import styles from './charts.module.css'

export const MARK_WIDTH = 24
export const MARK_HEIGHT = 16
export const LEGEND_SIZE = 13

/** A mark, drawn in a box of 24 by 16, and the words for it. */
export interface LegendEntry {
  readonly key: string
  readonly label: string
  readonly mark: ReactElement
}

/** The legend on the page: each mark as a shape, with its words. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ key, label, mark }) => (
        <li key={key}>
          <svg width={MARK_WIDTH} height={MARK_HEIGHT} aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

export interface PlacedEntry {
  readonly entry: LegendEntry
  readonly x: number
  readonly y: number
}

const ROW = 24
const BETWEEN = 20

/** The same legend in a picture: entries from left to right, as many to a row as fit. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  width: number,
): { readonly placed: readonly PlacedEntry[]; readonly height: number } {
  const placed: PlacedEntry[] = []
  let [x, y] = [0, 0]
  for (const entry of entries) {
    const its = MARK_WIDTH + 8 + textWidth(entry.label, LEGEND_SIZE)
    if (x > 0 && x + its > width) [x, y] = [0, y + ROW]
    placed.push({ entry, x, y })
    x += its + BETWEEN
  }
  return { placed, height: entries.length === 0 ? 0 : y + ROW }
}
