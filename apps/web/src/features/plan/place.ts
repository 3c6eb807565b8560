import type { listPlans, ReplyOf } from '@koreplan/contract'
import { isIsoDate, type IsoDate } from '@koreplan/domain'

/** What every address can carry. Defaults are left out of it. */
export interface PlaceSearch {
  /** Default: the plan's today. */
  asOf?: IsoDate | undefined
  /** A plan's slug. Default: the first plan. */
  plan?: string | undefined
}

type Plans = ReplyOf<typeof listPlans>['items']

/** Which plan on which date: what every figure on the page is true of. */
export interface Place {
  readonly plan: string
  readonly asOf: IsoDate
  readonly line: Plans[number]
}

/** What of an address is understood; the rest is dropped from it. */
export function readPlaceSearch(search: Record<string, unknown>): PlaceSearch {
  const { asOf, plan } = search
  // Both are always named: what the router does not find here it would keep as it was written.
  return {
    asOf: typeof asOf === 'string' && isIsoDate(asOf) ? asOf : undefined,
    plan: typeof plan === 'string' && plan !== '' ? plan : undefined,
  }
}

/** Null when there is no such plan, or none at all. */
export function placeOf(plans: Plans, search: PlaceSearch): Place | null {
  const line = search.plan ? plans.find(({ slug }) => slug === search.plan) : plans[0]
  return line ? { plan: line.slug, asOf: search.asOf ?? line.today, line } : null
}
