import type { NextEdition, Plan } from '@koreplan/contract'
import { addDays, yearOf, type IsoDate } from '@koreplan/domain'

/** The same day so many years later; 29 February becomes 28 February. */
function yearsLater(date: IsoDate, years: number): IsoDate {
  const later = `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`
  return new Date(`${later}T00:00:00Z`).getUTCDate() === Number(date.slice(8))
    ? later
    : `${later.slice(0, 8)}28`
}

/**
 * What the next edition is suggested to be: it follows upon this one, lasts as long, and is called the same with its
 * own years. Its areas are for who makes it to choose.
 */
export function suggestedEdition(
  plan: Pick<Plan, 'slug' | 'title' | 'shortTitle' | 'periodStart' | 'periodEnd' | 'evaluation'>,
): Omit<NextEdition, 'areas'> {
  const { periodStart, periodEnd, evaluation } = plan
  const first = addDays(periodEnd, 1)
  const years = Math.max(1, yearOf(first) - yearOf(periodStart))
  const later = (text: string): string =>
    text.replaceAll(/(?<!\d)(19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years))
  const slug = later(plan.slug)
  return {
    slug: slug === plan.slug ? `${slug}-2` : slug,
    title: later(plan.title),
    shortTitle: later(plan.shortTitle),
    periodStart: first,
    periodEnd: yearsLater(periodEnd, years),
    evaluationFrom: yearsLater(evaluation.from, years),
    evaluationTo: yearsLater(evaluation.to, years),
  }
}
