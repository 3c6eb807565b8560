import type { Doc } from '@koreplan/contract'

/** Twentieths of a point, which Word measures in. */
export const twips = (points: number): number => Math.round(points * 20)
const millimetres = (length: number): number => twips((length * 72) / 25.4)

const A4 = { width: millimetres(210), height: millimetres(297) } as const

/** The measures of a page; lengths in twips, sizes of letters in points. */
export interface Measures {
  readonly page: typeof A4
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly header: number
    readonly footer: number
  }
  /** How wide the text is. */
  readonly width: number
  readonly size: number
  readonly tableSize: number
  readonly titleSize: number
  readonly headingSizes: readonly [number, number, number]
  /** Of the points between paragraphs: the set-closer page has fewer. */
  readonly air: number
  /** How far the labels of facts reach. */
  readonly label: number
}

const measures = (
  [side, top, bottom]: readonly [number, number, number],
  rest: Omit<Measures, 'page' | 'margin' | 'width'>,
): Measures => {
  const [left, right] = [millimetres(side), millimetres(side)]
  const edge = millimetres(bottom / 2)
  return {
    page: A4,
    margin: {
      top: millimetres(top),
      bottom: millimetres(bottom),
      left,
      right,
      header: edge,
      footer: edge,
    },
    width: A4.width - left - right,
    ...rest,
  }
}

const MEASURES = {
  document: measures([24, 27, 24], {
    size: 10,
    tableSize: 8.5,
    titleSize: 24,
    headingSizes: [16, 12.5, 11],
    air: 1,
    label: millimetres(46),
  }),
  one_page: measures([16, 19, 16], {
    size: 9,
    tableSize: 8.5,
    titleSize: 16,
    headingSizes: [11.5, 10, 9.5],
    air: 0.55,
    label: millimetres(34),
  }),
} as const satisfies Record<Doc['layout'], Measures>

export const measuresOf = ({ layout }: Pick<Doc, 'layout'>): Measures => MEASURES[layout]
