import type { IsoDate } from '@koreplan/domain'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { placeLabels, sampled, type PlacedLabel, type Point } from './place-labels.ts'
import type { PlotFrame } from './plot-frame.ts'
import { widestOf } from './text-width.ts'
import { timeAxis, timeScale, type TimeAxis } from './time-axis.ts'

/** Percent 0-100 on one date; null where nothing is measured or reported. */
export interface TrendPoint {
  readonly date: IsoDate
  readonly progress: number | null
  readonly expected: number | null
}

export interface TrendWords {
  readonly percent: (value: number) => string
  readonly quarter: (quarter: number) => string
  readonly progress: (percent: number) => string
  readonly expected: (percent: number) => string
}

export interface TrendLayout extends PlotFrame {
  readonly x: (date: IsoDate) => number
  readonly axis: TimeAxis
  readonly yTicks: readonly {
    readonly percent: number
    readonly y: number
    readonly label: string
  }[]
  readonly progressLine: string
  readonly expectedLine: string
  readonly dots: readonly Point[]
  readonly labels: readonly PlacedLabel[]
}

export const TREND_SIZE = 12
const HEIGHT = 260
const AXIS = 38

/** Places both lines; where a month has no figure its line is broken, never drawn through 0. */
export function layoutTrend(
  points: readonly TrendPoint[],
  words: TrendWords,
  width: number,
): TrendLayout {
  const percents = [0, 25, 50, 75, 100]
  const left = widestOf(percents.map(words.percent), TREND_SIZE) + 8
  const [top, bottom, right] = [14, HEIGHT - AXIS, width - 8]
  const value = scaleLinear([0, 100], [bottom, top])
  const span = { from: points[0]?.date ?? '2000-01-01', to: points.at(-1)?.date ?? '2000-01-01' }
  const x = timeScale(span, left, right)
  const at = (key: 'progress' | 'expected'): Point[] =>
    points.flatMap((point) => {
      const percent = point[key]
      return percent === null ? [] : [{ x: x(point.date), y: value(percent) }]
    })
  const path = (key: 'progress' | 'expected'): string =>
    line<TrendPoint>(
      (point) => x(point.date),
      (point) => value(point[key] ?? 0),
    ).defined((point) => point[key] !== null)(points as TrendPoint[]) ?? ''
  const dots = at('progress')
  const expected = at('expected')
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    x,
    axis: timeAxis(span, x, words.quarter, TREND_SIZE),
    yTicks: percents.map((percent) => ({
      percent,
      y: value(percent),
      label: words.percent(percent),
    })),
    progressLine: path('progress'),
    expectedLine: path('expected'),
    dots,
    labels: placeLabels(
      wishes(points, words, dots, expected),
      {
        within: { x: left + 2, y: 0, width: right - left - 2, height: bottom - 2 },
        taken: [],
        lines: [...sampled(dots), ...sampled(expected)],
      },
      TREND_SIZE,
    ),
  }
}

function wishes(
  points: readonly TrendPoint[],
  words: TrendWords,
  dots: readonly Point[],
  expected: readonly Point[],
) {
  const last = points.findLast(({ progress }) => progress !== null)
  const [dot, line] = [dots.at(-1), expected.at(-1)]
  if (last === undefined || last.progress === null || dot === undefined) return []
  const isBelow = dot.y > (line?.y ?? 0)
  const found = [
    {
      key: 'progress',
      text: words.progress(last.progress),
      at: dot,
      prefer: isBelow ? ('below' as const) : ('above' as const),
    },
  ]
  if (last.expected === null || line === undefined) return found
  return [
    ...found,
    {
      key: 'expected',
      text: words.expected(last.expected),
      at: line,
      prefer: isBelow ? ('above' as const) : ('below' as const),
    },
  ]
}
