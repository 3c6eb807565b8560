import type { PoolFigures } from '@koreplan/contract'
import type { IsoDate, PlanPeriod, Precision } from '@koreplan/domain'
import type { Formats } from '../lib/format.ts'
import { cellsIn, type ChartTable } from './chart-table.ts'
import { wholeAmount } from './in-words.ts'
import { type PoolWords, stepOn, type PoolHistory, type PoolReading } from '@koreplan/charts'
import type { TooltipLine } from './tooltip.tsx'
import type { ChartTexts } from './use-chart-texts.ts'

/** The texts in the drawing. Lines of nothing have no label. */
export function poolWords(
  { asOf, period, amountOre, steps, forecastOre }: PoolHistory,
  precision: Precision,
  t: ChartTexts,
  format: Formats,
): PoolWords {
  const { spentOre, boundOre } = stepOn(steps, asOf)
  const window = format.window(period.evaluationFrom, period.evaluationTo, precision)
  const labelled = (label: string, ore: number): string => `${label} ${wholeAmount(ore, format)}`
  return {
    tick: format.shortAmount,
    quarter: (n) => t('pool.quarter', { n }),
    amount: t('pool.amount', { amount: format.shortAmount(amountOre) }),
    evaluation: t('pool.evaluation', { window }),
    asOf: t('pool.asOf', { date: format.date(asOf) }),
    spent: steps.length === 0 ? null : labelled(t('pool.spent'), spentOre),
    bound: boundOre === spentOre ? null : labelled(t('pool.boundShort'), boundOre),
    planned: t('pool.plannedShort'),
    forecast: forecastOre === null ? null : labelled(t('pool.forecast'), forecastOre),
  }
}

/** What is told under the chart: the forecast, or why there is none, and when the money is gone. */
export function poolNotes(
  { forecastOre, forecastMissing, exhaustedOn, amountOre }: PoolFigures,
  { evaluationTo }: PlanPeriod,
  asOf: IsoDate,
  t: ChartTexts,
  format: Formats,
): string[] {
  const notes: string[] = []
  if (forecastMissing !== null && amountOre > 0) notes.push(t(`pool.noForecast.${forecastMissing}`))
  if (forecastOre !== null && asOf < evaluationTo) {
    const date = format.longDate(evaluationTo)
    const amount = wholeAmount(forecastOre, format)
    const over = wholeAmount(forecastOre - amountOre, format)
    notes.push(
      forecastOre > amountOre
        ? t('pool.forecastOver', { date, amount, over })
        : t('pool.forecastNote', { date, amount }),
    )
  }
  if (exhaustedOn !== null) {
    const date = format.longDate(exhaustedOn)
    notes.push(exhaustedOn <= asOf ? t('pool.spentOut', { date }) : t('pool.spentOutBy', { date }))
  }
  return notes
}

/** What the chart says about one date; nothing about what is not known of it. */
export function readingLines(reading: PoolReading, t: ChartTexts, format: Formats): TooltipLine[] {
  const all = [
    [t('pool.spent'), reading.spentOre],
    [t('pool.bound'), reading.boundOre],
    [t('pool.planned'), reading.plannedOre],
    [t('pool.forecast'), reading.forecastOre],
  ] as const
  return all.flatMap(([label, ore]) => (ore === null ? [] : [{ label, value: format.amount(ore) }]))
}

/** The same figures as a table. */
export function poolTable(
  readings: readonly PoolReading[],
  t: ChartTexts,
  format: Formats,
): ChartTable {
  const cells = cellsIn(format)
  return {
    columns: [
      t('pool.date'),
      t('pool.spent'),
      t('pool.bound'),
      t('pool.planned'),
      t('pool.forecast'),
    ],
    rows: readings.map(({ date, spentOre, boundOre, plannedOre, forecastOre }) => [
      cells.date(date),
      cells.amount(spentOre),
      cells.amount(boundOre),
      cells.amount(plannedOre),
      cells.amount(forecastOre),
    ]),
  }
}
