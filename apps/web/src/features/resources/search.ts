/** What the page of hours carries in its address. */
export interface ResourceSearch {
  /** A calendar year, or `plan` for all of them. Default: the year of the date. */
  year?: string | undefined
  /** `activity`: unit by activity. Default: by focus area. */
  by?: 'activity' | undefined
}

/** What of an address is understood; the rest is dropped from it. */
export function readResourceSearch(search: Record<string, unknown>): ResourceSearch {
  const { year, by } = search
  return {
    year: typeof year === 'string' && /^(\d{4}|plan)$/.test(year) ? year : undefined,
    by: by === 'activity' ? by : undefined,
  }
}

/** The year that is looked at; null: the whole plan. */
export const yearAsked = ({ year }: ResourceSearch, asOf: string): number | null =>
  year === 'plan' ? null : Number(year ?? asOf.slice(0, 4))
