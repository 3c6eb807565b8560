import { listMentions, listPlanUpdates } from '@koreplan/contract'
import type { Approval } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'

/** Status updates of all activities by their approval, the last recorded first. */
export const updatesQuery = (plan: string, approval: Approval) =>
  queryOptions({
    queryKey: [plan, 'updates', approval],
    queryFn: ({ signal }) =>
      ask(listPlanUpdates, { params: { plan }, query: { approval, limit: 500 } }, signal),
  })

/** Comments that mention who is signed in, not seen yet. */
export const mentionsQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'mentions'],
    queryFn: ({ signal }) => ask(listMentions, { params: { plan } }, signal),
  })
