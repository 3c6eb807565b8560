import {
  layoutPool,
  POOL_SIZE,
  poolFinding,
  stepOn,
  type PoolHistory,
  type PoolLayout,
  type PoolStep,
} from '@koreplan/charts'
import type { BlockOf, PoolFigures } from '@koreplan/contract'
import type { IsoDate, PlanPeriod, Precision } from '@koreplan/domain'
import { legend, MARK, type LegendEntry } from './legend.ts'
import { below } from './progress-picture.ts'
import { box, drawing, element, INK, line, text } from './svg.ts'
import { dates, numbers, poolWords, sentence, wholeAmount } from './words.ts'

interface Pool {
  readonly figures: Omit<PoolFigures, 'overspent'>
  readonly steps: readonly PoolStep[]
  readonly period: PlanPeriod
  /** How exactly the evaluation's window is known. */
  readonly precision: Precision
}

const WIDTH = 660
const PLANNED_DASH = '2 3'
const FORECAST_DASH = '7 4'

/** What is spent and promised over time against even spending: the page's own chart, for paper. */
export function poolPicture(pool: Pool, asOf: IsoDate): BlockOf<'figure'> {
  const { figures, steps, period } = pool
  const { amountOre, forecastOre, spentOre, availableOre } = figures
  const history: PoolHistory = { asOf, period, amountOre, steps, forecastOre }
  const layout = layoutPool(history, wordsOf(history, pool.precision), WIDTH)
  const head = legend(legendOf(history), WIDTH)
  const height = head.height + layout.height
  const ahead =
    forecastOre === null ? '' : `, prognose ved evalueringens slutning ${wholeAmount(forecastOre)}`
  return {
    kind: 'figure',
    svg: drawing(WIDTH, height, head.svg, below(head.height, ...drawn(layout))),
    alt: `Linjediagram: puljen ${wholeAmount(amountOre)}, forbrug ${wholeAmount(spentOre)}, til rådighed ${sentence(`${wholeAmount(availableOre)}${ahead}`)}`,
    caption: `${sentence(poolWords(poolFinding(figures, period.evaluationTo)))} Puljens forbrug over tid mod en jævn fordeling, status pr. ${dates.longDate(asOf)}.`,
    width: WIDTH,
    height,
  }
}

function wordsOf(
  { asOf, period, amountOre, steps, forecastOre }: PoolHistory,
  precision: Precision,
) {
  const { spentOre, boundOre } = stepOn(steps, asOf)
  const window = dates.window(period.evaluationFrom, period.evaluationTo, precision)
  return {
    tick: numbers.shortAmount,
    quarter: (quarter: number) => `${quarter}. kvt.`,
    amount: `Puljen: ${numbers.shortAmount(amountOre)}`,
    evaluation: `Evaluering, ${window}`,
    asOf: `Status pr. ${dates.date(asOf)}`,
    spent: steps.length === 0 ? null : `Forbrug ${wholeAmount(spentOre)}`,
    bound: boundOre === spentOre ? null : `Bundet ${wholeAmount(boundOre)}`,
    planned: 'Planlagt',
    forecast: forecastOre === null ? null : `Prognose ${wholeAmount(forecastOre)}`,
  }
}

function legendOf({ asOf, period, forecastOre }: PoolHistory): LegendEntry[] {
  const mark = (stroke: string, dash?: string): string =>
    line([1, 8], [MARK - 1, 8], stroke, { 'stroke-width': 2, 'stroke-dasharray': dash })
  const step = `M1 9 H12 V4 H${MARK - 1}`
  const spent =
    element('path', { d: `${step} V16 H1 Z`, fill: INK.spent, 'fill-opacity': 0.25 }) +
    element('path', { d: step, fill: 'none', stroke: INK.spent, 'stroke-width': 2.5 })
  const forecast = {
    label: 'Prognose med de seneste 180 dages tempo',
    mark: mark(INK.forecast, FORECAST_DASH),
  }
  return [
    { label: 'Forbrug', mark: spent },
    { label: 'Bundet: forbrug og åbne disponeringer', mark: mark(INK.bound) },
    { label: 'Planlagt, jævnt fordelt', mark: mark(INK.planned, PLANNED_DASH) },
    ...(forecastOre !== null && asOf < period.evaluationTo ? [forecast] : []),
    { label: 'Evaluering', mark: box(1, 2, MARK - 2, 12, INK.window, { stroke: INK.axis }) },
  ]
}

function drawn(layout: PoolLayout): string[] {
  const { left, right, top, bottom, band, asOf, ceiling, yTicks, labels } = layout
  const middle = band.x + band.width / 2
  const size = POOL_SIZE
  return [
    box(band.x, top, band.width, bottom - top, INK.window),
    line([middle, 20], [middle, top], INK.axis),
    ...yTicks.flatMap(({ y, label }) => [
      line([left, y], [right, y], INK.grid),
      text(label, left - 8, y + 4, { size, fill: INK.soft, anchor: 'end' }),
    ]),
    ...lines(layout),
    line([asOf.x, 40], [asOf.x, bottom], INK.text, { 'stroke-dasharray': '4 3' }),
    ...(ceiling === null
      ? []
      : [
          line([left, ceiling.y], [right, ceiling.y], INK.text, { 'stroke-width': 1.5 }),
          text(ceiling.label.text, ceiling.label.x, ceiling.label.y, {
            size,
            strong: true,
            halo: true,
          }),
        ]),
    text(band.label.text, band.label.x, band.label.y, { size, anchor: 'middle', halo: true }),
    text(asOf.label.text, asOf.label.x, asOf.label.y, {
      size,
      anchor: 'middle',
      strong: true,
      halo: true,
    }),
    ...timeAxis(layout),
    ...labels.map(({ text: words, x, y, height }) =>
      text(words, x, y + height - 4, { size, halo: true }),
    ),
  ]
}

function lines({ spentArea, plannedLine, boundLine, spentLine, forecastLine }: PoolLayout) {
  const path = (d: string, stroke: string, width: number, dash?: string): string =>
    element('path', {
      d,
      stroke,
      fill: 'none',
      'stroke-width': width,
      'stroke-dasharray': dash,
    })
  return [
    element('path', { d: spentArea, fill: INK.spent, 'fill-opacity': 0.25 }),
    path(plannedLine, INK.planned, 1.5, PLANNED_DASH),
    path(boundLine, INK.bound, 2),
    path(spentLine, INK.spent, 2.5),
    ...(forecastLine === null ? [] : [path(forecastLine, INK.forecast, 2, FORECAST_DASH)]),
  ]
}

function timeAxis({ axis, left, right, bottom }: PoolLayout): string[] {
  const hasQuarters = axis.quarters.some(({ label }) => label !== null)
  const yearY = bottom + (hasQuarters ? 33 : 22)
  const soft = { fill: INK.soft, anchor: 'middle' } as const
  return [
    line([left, bottom], [right, bottom], INK.axis),
    ...axis.quarters.flatMap(({ x, width, label }) => [
      line([x, bottom], [x, bottom + 5], INK.axis),
      label === null
        ? ''
        : text(label, x + width / 2, bottom + 16, { ...soft, size: POOL_SIZE - 1 }),
    ]),
    ...axis.years.flatMap(({ x, width, label }) => [
      line([x, bottom], [x, yearY + 3], INK.axis),
      label === null
        ? ''
        : text(label, x + width / 2, yearY, { ...soft, size: POOL_SIZE, strong: true }),
    ]),
  ]
}
