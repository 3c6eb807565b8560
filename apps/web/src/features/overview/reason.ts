import type { Attention } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { Formats } from '../../lib/format.ts'
import type { OverviewTexts } from './use-overview-texts.ts'

/** Why something needs attention, as a sentence with its figures. */
export function reasonOf(one: Attention, asOf: IsoDate, t: OverviewTexts, format: Formats): string {
  switch (one.kind) {
    case 'overdue':
      return t('reason.overdue', { count: one.days })
    case 'overspent':
      return t('reason.overspent', { text: one.text, amount: format.amount(one.byOre) })
    case 'hours_exceeded': {
      const used = { hours: format.hours(one.used), year: String(one.year) }
      if (one.allocated === null) return t('reason.hours_unallocated', used)
      return t('reason.hours_exceeded', { ...used, allocated: format.hours(one.allocated) })
    }
    case 'hours_unused':
      return t('reason.hours_unused', {
        hours: format.hours(one.allocated),
        year: String(one.year),
      })
    case 'pool_exhausted':
      return poolReason(one, asOf, t, format)
    case 'behind':
      return t('reason.behind', {
        progress: format.percent(one.progress),
        expected: format.percent(one.expected),
        points: format.number(Math.round(one.points)),
      })
    case 'milestone_overdue': {
      const date = format.date(one.dueDate)
      return t('reason.milestone_overdue', { title: one.title, date, count: one.days })
    }
    case 'never_reported':
      return t('reason.never_reported', { count: one.sinceDays })
    case 'no_progress':
      return t('reason.no_progress')
    case 'recurring_behind':
      return t('reason.recurring_behind', {
        indicator: one.indicator,
        unit: one.unit,
        actual: format.number(one.actual),
        expected: format.number(toTenth(one.expected)),
        target: format.number(one.target),
      })
    case 'on_hold':
      return t('reason.on_hold', { date: format.longDate(one.since) })
  }
}

function poolReason(
  { on, forecastOre, amountOre }: Extract<Attention, { kind: 'pool_exhausted' }>,
  asOf: IsoDate,
  t: OverviewTexts,
  format: Formats,
): string {
  const amount = format.amount(amountOre)
  if (on === null) {
    return t('reason.pool_exhausted_over', { amount, forecast: format.amount(forecastOre ?? 0) })
  }
  const date = format.longDate(on)
  return on <= asOf
    ? t('reason.pool_exhausted_gone', { amount, date })
    : t('reason.pool_exhausted_on', { amount, date })
}

const toTenth = (value: number): number => Math.round(value * 10) / 10
