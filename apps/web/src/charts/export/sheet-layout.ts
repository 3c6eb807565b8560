import { LEGEND_SIZE, layoutLegend, type LegendEntry, type PlacedEntry } from '../legend.tsx'
import { wrapText } from '@koreplan/charts'

export const SHEET_WIDTH = 960
export const SHEET_MARGIN = 24
export const TITLE_SIZE = 20
export const TEXT_SIZE = 14
export { LEGEND_SIZE }

export interface SheetLine {
  readonly text: string
  readonly y: number
}

export interface SheetLayout {
  readonly title: readonly SheetLine[]
  readonly subtitle: readonly SheetLine[]
  readonly legend: readonly PlacedEntry[]
  readonly legendY: number
  readonly pictureY: number
  readonly notes: readonly SheetLine[]
  readonly foot: readonly SheetLine[]
  readonly height: number
}

interface SheetTexts {
  readonly title: string
  readonly subtitle: string
  readonly notes: readonly string[]
  readonly foot: readonly string[]
}

/** Title, subtitle, legend, picture, notes and foot under one another, each line at its place. */
export function layoutSheet(
  texts: SheetTexts,
  legend: readonly LegendEntry[],
  pictureHeight: number,
): SheetLayout {
  const width = SHEET_WIDTH - 2 * SHEET_MARGIN
  let y = SHEET_MARGIN
  const flow = (all: readonly string[], size: number, step: number): SheetLine[] =>
    all
      .flatMap((text) => wrapText(text, width, size))
      .map((text) => {
        y += step
        return { text, y }
      })
  const title = flow([texts.title], TITLE_SIZE * 1.06, 26)
  const subtitle = flow([texts.subtitle], TEXT_SIZE, 21)
  y += 14
  const { placed, height } = layoutLegend(legend, width)
  const legendY = y
  y += height + 10
  const pictureY = y
  y += pictureHeight + 8
  const notes = flow(texts.notes, TEXT_SIZE, 20)
  y += 8
  const foot = flow(texts.foot, TEXT_SIZE - 1, 19)
  return {
    title,
    subtitle,
    legend: placed,
    legendY,
    pictureY,
    notes,
    foot,
    height: y + SHEET_MARGIN,
  }
}
