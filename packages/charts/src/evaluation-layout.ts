import { QUADRANTS, REACHED_LIMIT, type Quadrant } from '@koreplan/domain'
import { scaleLinear } from 'd3-scale'
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import type { PlotFrame } from './plot-frame.ts'
import { textWidth, widestOf, wrapText } from './text-width.ts'

/** One activity that has a place in the picture. */
export interface EvaluationPoint {
  /** `4.2`: what it is labelled with. */
  readonly number: string
  /** Which of the focus areas: its shape. */
  readonly area: number
  /** In the picture's own unit: kroner, hours or percent. */
  readonly across: number
  /** Goal attainment, 1-5. */
  readonly up: number
}

export interface EvaluationWords {
  /** What 1-5 mean; only shown where there is room. */
  readonly level: (level: number) => string
  /** A value across with its unit. */
  readonly value: (across: number) => string
  /** The line between little and much used. */
  readonly limit: string
  readonly quadrant: Readonly<Record<Quadrant, string>>
}

export interface PlacedPoint {
  readonly number: string
  readonly area: number
  readonly x: number
  readonly y: number
  readonly label: {
    readonly x: number
    readonly anchor: 'start' | 'end'
    readonly width: number
  }
}

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface EvaluationLayout extends PlotFrame {
  /** From 5 on top to 1. */
  readonly bands: readonly {
    readonly level: number
    readonly label: string
    readonly top: number
    readonly height: number
  }[]
  readonly ticks: readonly Line[]
  /** Where the line between little and much used stands, and its words. */
  readonly limit: Line
  /** The line between little and much reached. */
  readonly split: number
  readonly captions: readonly Line[]
  readonly points: readonly PlacedPoint[]
}

export const EVALUATION_SIZE = 12
/** Half the size of a point's shape, in pixels. */
export const POINT_RADIUS = 6
const LANE = 18
const LEVELS = [5, 4, 3, 2, 1] as const
const BAND = 40
const CAPTION = 17
const AXIS = 30
/** Below it the levels are digits alone. */
const WORDS_FROM = 560

const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
] as const

/** The outline of a focus area's shape around 0,0. The eighth area begins again, as an outline alone. */
export const areaShape = (area: number): { readonly d: string; readonly isOutline: boolean } => ({
  d: symbol(SHAPES[area % SHAPES.length] ?? symbolCircle, POINT_RADIUS ** 2 * 2.6)() ?? '',
  isOutline: Math.floor(area / SHAPES.length) % 2 === 1,
})

/**
 * Places each activity at what it used, in the band of its goal attainment. Within a band points keep their place
 * across and give way up and down, so that none covers another or its label. `limit` and the points are in one unit.
 */
export function layoutEvaluation(
  points: readonly EvaluationPoint[],
  limit: number,
  words: EvaluationWords,
  width: number,
): EvaluationLayout {
  const labels = new Map(
    LEVELS.map((level) => [level, width < WORDS_FROM ? String(level) : words.level(level)]),
  )
  const left = widestOf([...labels.values()], EVALUATION_SIZE) + 10
  const right = width - POINT_RADIUS - 4
  const most = Math.max(0, limit, ...points.map(({ across }) => across))
  const scale = scaleLinear([0, most === 0 ? 1 : most], [left + POINT_RADIUS + 4, right])
  const limitX = scale(limit)
  const captions = captionsAt(words, { left, right, limitX })

  let y = CAPTION + 4 + captions.above.height
  const top = y
  const placed: PlacedPoint[] = []
  const bands = LEVELS.map((level) => {
    const its = points.filter(({ up }) => up === level)
    const lanes = lanesOf(its, scale, right)
    const room = Math.max(BAND, lanes.count * LANE + 8)
    const first = y + room / 2 - ((lanes.count - 1) * LANE) / 2
    placed.push(...lanes.placed.map((one) => ({ ...one, y: first + one.lane * LANE })))
    const band = { level, label: labels.get(level) ?? '', top: y, height: room }
    y += room
    return band
  })
  const bottom = y
  const split = bands.find(({ level }) => level < REACHED_LIMIT)?.top ?? bottom
  const below = captions.below.lines.map((one) => ({ ...one, y: one.y + bottom }))
  return {
    width,
    height: bottom + captions.below.height + AXIS,
    left,
    right: width,
    top,
    bottom,
    bands,
    ticks: ticksOf(scale, words, { left, width, y: bottom + captions.below.height + 18 }),
    limit: limitWords(words.limit, limitX, { left, width }),
    split,
    captions: [
      ...captions.above.lines.map((one) => ({ ...one, y: one.y + CAPTION + 4 })),
      ...below,
    ],
    points: placed.map(({ number, area, x, y: at, label }) => ({ number, area, x, y: at, label })),
  }
}

type Scale = (value: number) => number

/** Which points of a band can stand beside one another; the rest go into further lanes. */
function lanesOf(points: readonly EvaluationPoint[], scale: Scale, right: number) {
  const ends: number[] = []
  const placed = points
    .toSorted((a, b) => a.across - b.across)
    .map(({ number, area, across }) => {
      const x = scale(across)
      const width = textWidth(number, EVALUATION_SIZE)
      const reach = POINT_RADIUS + 4 + width
      const isLeft = x + reach > right + POINT_RADIUS
      const [from, to] = isLeft
        ? [x - reach - 4, x + POINT_RADIUS + 4]
        : [x - POINT_RADIUS, x + reach + 4]
      const free = ends.findIndex((end) => end <= from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = to
      const label = {
        x: isLeft ? x - POINT_RADIUS - 4 : x + POINT_RADIUS + 4,
        anchor: isLeft ? ('end' as const) : ('start' as const),
        width,
      }
      return { number, area, x, lane, label }
    })
  return { placed, count: Math.max(1, ends.length) }
}

function ticksOf(
  scale: ReturnType<typeof scaleLinear<number, number>>,
  words: EvaluationWords,
  { left, width, y }: { left: number; width: number; y: number },
): Line[] {
  const count = Math.max(2, Math.floor((width - left) / 110))
  const ticks: Line[] = []
  let free = -Infinity
  for (const value of scale.ticks(count)) {
    const text = words.value(value)
    const half = textWidth(text, EVALUATION_SIZE) / 2
    const x = Math.min(width - half, Math.max(left + half - 4, scale(value)))
    if (x - half < free) continue
    ticks.push({ text, x, y, anchor: 'middle' })
    free = x + half + 10
  }
  return ticks
}

/** The limit's words stand over it, and keep within the picture. */
function limitWords(text: string, x: number, { left, width }: { left: number; width: number }) {
  const wide = textWidth(text, EVALUATION_SIZE)
  const isRight = x + wide > width && x - wide > left
  return { text, x, y: CAPTION - 5, anchor: isRight ? ('end' as const) : ('start' as const) }
}

interface Caption {
  readonly lines: readonly Line[]
  readonly height: number
}

/**
 * The quarters in words, over and under their corners: each on its own side of the limit where it fits, else one
 * under the other, the left one first.
 */
function captionsAt(
  { quadrant }: EvaluationWords,
  { left, right, limitX }: { left: number; right: number; limitX: number },
): { above: Caption; below: Caption } {
  const of = (from: Quadrant, to: Quadrant): Caption => {
    const [start, end] = [quadrant[from], quadrant[to]]
    const fits =
      textWidth(start, EVALUATION_SIZE) <= limitX - left - 8 &&
      textWidth(end, EVALUATION_SIZE) <= right - limitX - 8
    if (fits)
      return {
        lines: [
          { text: start, x: left, y: CAPTION - 4, anchor: 'start' },
          { text: end, x: right, y: CAPTION - 4, anchor: 'end' },
        ],
        height: CAPTION + 4,
      }
    const wrapped = [
      ...wrapText(`← ${start}`, right - left, EVALUATION_SIZE).map((text) => ({
        text,
        x: left,
        anchor: 'start' as const,
      })),
      ...wrapText(`${end} →`, right - left, EVALUATION_SIZE).map((text) => ({
        text,
        x: right,
        anchor: 'end' as const,
      })),
    ]
    return {
      lines: wrapped.map((one, at) => ({ ...one, y: CAPTION * (at + 1) - 4 })),
      height: CAPTION * wrapped.length + 4,
    }
  }
  const [muchLittle, muchMuch, littleLittle, littleMuch] = QUADRANTS
  return { above: of(littleMuch, muchMuch), below: of(littleLittle, muchLittle) }
}
