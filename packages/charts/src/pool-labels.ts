import { plannedOn, type IsoDate } from '@koreplan/domain'
import {
  placeLabels,
  sampled,
  type Box,
  type LabelWish,
  type PlacedLabel,
  type Point,
} from './place-labels.ts'
import { stepOn, type PoolHistory, type PoolStep } from './pool-readings.ts'

/** What stands beside the lines; null for a line that says nothing. */
export interface LineWords {
  readonly spent: string | null
  readonly bound: string | null
  readonly planned: string
  readonly forecast: string | null
}

/** Where the drawing lies, and how dates and øre become pixels in it. */
export interface PoolGround {
  readonly x: (date: IsoDate) => number
  readonly y: (ore: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Where the ceiling's own label stands. */
  readonly taken: readonly Box[]
}

/** The even line: to the amount at the evaluation's end, flat after it. */
export function plannedPoints(history: PoolHistory, to: IsoDate, ground: PoolGround): Point[] {
  const { period, amountOre } = history
  return [period.periodStart, period.evaluationTo, to].map((date) => ({
    x: ground.x(date),
    y: ground.y(plannedOn(amountOre, period, date)),
  }))
}

/** From what is spent on the as-of date to the forecast; null when there is none ahead. */
export function forecastPoints(history: PoolHistory, { x, y }: PoolGround): Point[] | null {
  const { asOf, period, steps, forecastOre } = history
  if (forecastOre === null || asOf >= period.evaluationTo) return null
  return [
    { x: x(asOf), y: y(stepOn(steps, asOf).spentOre) },
    { x: x(period.evaluationTo), y: y(forecastOre) },
  ]
}

/** Labels at the lines' ends, so that none covers another and as little as can be of the lines. */
export function poolLabels(
  history: PoolHistory,
  words: LineWords,
  ground: PoolGround,
  planned: readonly Point[],
  size: number,
): PlacedLabel[] {
  const { asOf, steps, amountOre } = history
  const { x, y, left, right, top, bottom, taken } = ground
  const forecast = forecastPoints(history, ground) ?? []
  const now = stepOn(steps, asOf)
  const wish = (
    key: string,
    text: string | null,
    at: Point | undefined,
    prefer: LabelWish['prefer'],
    canMiss: boolean,
  ): LabelWish[] => (text === null || at === undefined ? [] : [{ key, text, at, prefer, canMiss }])
  const wishes = [
    ...wish('spent', words.spent, { x: x(asOf), y: y(now.spentOre) }, 'below', false),
    ...wish('bound', words.bound, { x: x(asOf), y: y(now.boundOre) }, 'above', false),
    ...wish('forecast', words.forecast, forecast.at(-1), 'above', true),
    ...wish('planned', amountOre > 0 ? words.planned : null, alongFirst(planned), 'above', true),
  ]
  const lines = [
    planned,
    forecast,
    corners(steps, x, (step) => y(step.boundOre)),
    corners(steps, x, (step) => y(step.spentOre)),
    [
      { x: left, y: y(amountOre) },
      { x: right, y: y(amountOre) },
    ],
    [
      { x: x(asOf), y: top },
      { x: x(asOf), y: bottom },
    ],
  ].flatMap(sampled)
  const within = { x: left + 2, y: top + 2, width: right - left - 2, height: bottom - top - 4 }
  return placeLabels(wishes, { within, taken, lines }, size)
}

/** A place on the first stretch of a line, past its beginning. */
function alongFirst([from, to]: readonly Point[]): Point | undefined {
  if (from === undefined || to === undefined) return undefined
  return { x: from.x + (to.x - from.x) * 0.4, y: from.y + (to.y - from.y) * 0.4 }
}

/** The corners of a stepped line. */
function corners(
  steps: readonly PoolStep[],
  x: (date: IsoDate) => number,
  y: (step: PoolStep) => number,
): Point[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1]
    const corner = { x: x(step.date), y: y(step) }
    return before === undefined ? [corner] : [{ x: corner.x, y: y(before) }, corner]
  })
}
