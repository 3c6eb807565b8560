import { editActivities, listActivities, type ActivityRow, type ReplyOf } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { batchOf } from '../activity-grid/send-jobs.ts'
import type { Job } from '../activity-grid/write-job.ts'

/** Every activity of the plan: what a line of a block can name. */
export const allRowsQuery = (plan: string, asOf: IsoDate) =>
  queryOptions({
    queryKey: [plan, 'all-activities', asOf],
    queryFn: async ({ signal }) => {
      const rows: ActivityRow[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const query = { asOf, limit: 500, ...(cursor && { cursor }) }
        // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
        const page: ReplyOf<typeof listActivities> = await ask(
          listActivities,
          { params: { plan }, query },
          signal,
        )
        rows.push(...page.items)
        cursor = page.nextCursor
      }
      return rows
    },
  })

/** What the API says to a change before it is made: nothing, or why not. */
export const rehearsalQuery = (plan: string, asOf: IsoDate, jobs: readonly Job[]) => {
  const { params, body } = batchOf(plan, jobs, asOf)
  return queryOptions({
    queryKey: [plan, 'rehearsal', body],
    queryFn: ({ signal }) =>
      ask(editActivities, { params, body: { ...body, dryRun: true } }, signal),
    retry: false,
    // Between now and then others may change the same.
    staleTime: 0,
    gcTime: 0,
  })
}
