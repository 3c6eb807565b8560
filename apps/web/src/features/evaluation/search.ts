import { RESOURCE_MEASURES, type ResourceMeasure } from '@koreplan/domain'

/** What the table can be sorted by; `number` is the plan's own order. */
export const SORTS = ['number', 'spent', 'hours', 'goal', 'spentPerPoint', 'hoursPerPoint'] as const
export type EvaluationSort = (typeof SORTS)[number]

/** What the evaluation's address carries. Defaults are left out of it. */
export interface EvaluationSearch {
  /** Default: kroner. */
  measure?: ResourceMeasure | undefined
  /** A focus area's number: `4`. */
  area?: string | undefined
  /** A unit's id. */
  unit?: number | undefined
  /** Default: the plan's order. */
  sort?: EvaluationSort | undefined
  /** Figures begin with the most; `true` begins with the least. */
  least?: true | undefined
}

/** What of an address is understood; the rest is dropped from it. */
export function readEvaluationSearch(search: Record<string, unknown>): EvaluationSearch {
  const { measure, area, unit, sort, least } = search
  return {
    measure: RESOURCE_MEASURES.find((one) => one === measure && one !== 'money'),
    // A number alone is read as one.
    area: typeof area === 'number' || typeof area === 'string' ? String(area) : undefined,
    unit: typeof unit === 'number' && Number.isInteger(unit) ? unit : undefined,
    sort: SORTS.find((one) => one === sort && one !== 'number'),
    least: least === true ? least : undefined,
  }
}
