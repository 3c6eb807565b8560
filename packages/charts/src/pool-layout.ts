import type { IsoDate } from '@koreplan/domain'
import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { Box, PlacedLabel, Point } from './place-labels.ts'
import {
  forecastPoints,
  plannedPoints,
  poolLabels,
  type LineWords,
  type PoolGround,
} from './pool-labels.ts'
import { poolSpan, stepOn, type PoolHistory, type PoolStep } from './pool-readings.ts'
import type { PlotFrame } from './plot-frame.ts'
import { textWidth, widestOf } from './text-width.ts'
import { timeAxis, timeScale, type TimeAxis } from './time-axis.ts'

/** The texts that stand in the chart, made by the component. */
export interface PoolWords extends LineWords {
  /** Øre as a tick of the axis: '0,1 mio. kr.'. */
  readonly tick: (ore: number) => string
  readonly quarter: (quarter: number) => string
  readonly amount: string
  readonly evaluation: string
  readonly asOf: string
}

export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface PoolLayout extends PlotFrame {
  readonly x: (date: IsoDate) => number
  readonly axis: TimeAxis
  readonly yTicks: readonly { readonly ore: number; readonly y: number; readonly label: string }[]
  readonly spentArea: string
  readonly spentLine: string
  readonly boundLine: string
  readonly plannedLine: string
  readonly forecastLine: string | null
  readonly band: { readonly x: number; readonly width: number; readonly label: PlacedText }
  readonly asOf: { readonly x: number; readonly label: PlacedText }
  readonly ceiling: { readonly y: number; readonly label: PlacedText } | null
  readonly labels: readonly PlacedLabel[]
}

export const POOL_SIZE = 12
const HEAD = 46
const AXIS = 38

/** Places the pool's lines, the evaluation's band and all labels at a width. */
export function layoutPool(history: PoolHistory, words: PoolWords, width: number): PoolLayout {
  const { asOf, period, amountOre, steps } = history
  const height = width < 480 ? 300 : 340
  const [top, bottom, right] = [HEAD, height - AXIS, width - 8]
  const value = scaleLinear([0, highestOf(history) * 1.06], [bottom, top])
  const y = (ore: number): number => value(ore)
  const ticks = value.ticks(4).filter(Number.isInteger)
  const left = widestOf(ticks.map(words.tick), POOL_SIZE) + 8
  const span = poolSpan(history)
  const x = timeScale(span, left, right)
  const ceiling = ceilingAt(amountOre, words.amount, left, y)
  const taken = ceiling === null ? [] : [boxOf(ceiling.label)]
  const ground: PoolGround = { x, y, left, right, top, bottom, taken }
  const drawn = drawnSteps(steps, asOf, span.from)
  const planned = plannedPoints(history, span.to, ground)
  const forecast = forecastPoints(history, ground)
  const [from, to] = [x(period.evaluationFrom), x(period.evaluationTo)]
  const over = (text: string, at: number, row: number): PlacedText => ({
    text,
    x: centred(text, at, width),
    y: row,
  })
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    axis: timeAxis(span, x, words.quarter, POOL_SIZE),
    yTicks: ticks.map((ore) => ({ ore, y: y(ore), label: words.tick(ore) })),
    ...stepPaths(drawn, ground),
    plannedLine: pathOf(planned),
    forecastLine: forecast === null ? null : pathOf(forecast),
    band: {
      x: from,
      width: Math.max(2, to - from),
      label: over(words.evaluation, (from + to) / 2, 14),
    },
    asOf: { x: x(asOf), label: over(words.asOf, x(asOf), 34) },
    ceiling,
    labels: poolLabels(history, words, ground, planned, POOL_SIZE),
  }
}

function stepPaths(
  steps: readonly PoolStep[],
  { x, y, bottom }: PoolGround,
): Pick<PoolLayout, 'spentArea' | 'spentLine' | 'boundLine'> {
  const stepped = line<PoolStep>((step) => x(step.date)).curve(curveStepAfter)
  const filled = area<PoolStep>(
    (step) => x(step.date),
    bottom,
    (step) => y(step.spentOre),
  ).curve(curveStepAfter)
  return {
    spentArea: filled(steps) ?? '',
    spentLine: stepped.y((step) => y(step.spentOre))(steps) ?? '',
    boundLine: stepped.y((step) => y(step.boundOre))(steps) ?? '',
  }
}

const pathOf = (points: readonly Point[]): string =>
  line<Point>(
    (point) => point.x,
    (point) => point.y,
  )(points) ?? ''

function highestOf({ amountOre, steps, forecastOre }: PoolHistory): number {
  const reached = steps.flatMap(({ spentOre, boundOre }) => [spentOre, boundOre])
  return Math.max(100, amountOre, forecastOre ?? 0, ...reached)
}

/** From 0 at the axis' start over every step to the as-of date. */
function drawnSteps(steps: readonly PoolStep[], asOf: IsoDate, from: IsoDate): PoolStep[] {
  const known = steps.filter(({ date }) => date <= asOf)
  const start = { date: from, spentOre: 0, boundOre: 0 }
  return [start, ...known, { date: asOf, ...stepOn(steps, asOf) }]
}

function ceilingAt(
  amountOre: number,
  text: string,
  left: number,
  y: (ore: number) => number,
): PoolLayout['ceiling'] {
  if (amountOre <= 0) return null
  return { y: y(amountOre), label: { text, x: left + 6, y: y(amountOre) - 6 } }
}

function boxOf({ text, x, y }: PlacedText): Box {
  const width = textWidth(text, POOL_SIZE, true)
  return { x, y: y - POOL_SIZE, width, height: POOL_SIZE + 4 }
}

/** The middle of a text over `at`, moved so that no end of it leaves the chart. */
function centred(text: string, at: number, width: number): number {
  const half = textWidth(text, POOL_SIZE, true) / 2
  return Math.max(half, Math.min(at, width - half))
}
