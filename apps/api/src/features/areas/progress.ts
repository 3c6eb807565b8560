import { toTwoDecimals, type Aggregate } from '@koreplan/domain'

/** An aggregate as the API gives it: percentages rounded to two decimals, here at the edge only. */
export const progressOf = (aggregate: Aggregate) => ({
  progress: toTwoDecimals(aggregate.progress),
  expected: toTwoDecimals(aggregate.expected),
  coverage: aggregate.coverage,
  counts: aggregate.counts,
  whyNull: aggregate.whyNull,
})
