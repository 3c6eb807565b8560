import { listComments, listPeopleOfPlan } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** What is said about an activity, oldest first. */
export const commentsQuery = (plan: string, number: string) =>
  queryOptions({
    queryKey: [plan, 'comments', number],
    queryFn: ({ signal }) => ask(listComments, { params: { plan, number } }, signal),
  })

/** Who can be mentioned. */
export const readersQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'readers'],
    queryFn: ({ signal }) => ask(listPeopleOfPlan, { params: { plan } }, signal),
    staleTime: 300_000,
  })
