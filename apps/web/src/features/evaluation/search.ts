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
  /** A unit's id, as text: an address has no numbers. */
  unit?: string | undefined
  /** Default: the plan's order. */
  sort?: EvaluationSort | undefined
  /** Figures begin with the most; this begins with the least. */
  order?: 'least' | undefined
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d+$/.test(value) ? value : undefined

/** What of an address is understood; the rest is dropped from it. */
export function readEvaluationSearch(search: Record<string, unknown>): EvaluationSearch {
  const { measure, area, unit, sort, order } = search
  return {
    measure: RESOURCE_MEASURES.find((one) => one === measure && one !== 'money'),
    area: text(area),
    unit: text(unit),
    sort: SORTS.find((one) => one === sort && one !== 'number'),
    order: order === 'least' ? order : undefined,
  }
}
