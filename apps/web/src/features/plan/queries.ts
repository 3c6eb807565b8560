import { getPlan, listPlans } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** All plans, each with its default as-of date. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: ({ signal }) => ask(listPlans, { query: {} }, signal),
  staleTime: 300_000,
})

/** One plan with its period, evaluation window, areas and presets. */
export const planQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'plan'],
    queryFn: ({ signal }) => ask(getPlan, { params: { plan }, query: {} }, signal),
    staleTime: 300_000,
  })
