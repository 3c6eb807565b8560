import type { listPlanUpdates, QueryOf, ReplyOf } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { pageOf } from '../../plan-state/page.ts'
import type { PlanState } from '../../plan-state/records.ts'

/** The updates of all activities, last recorded first; those of one approval are not voided. */
export function planUpdatesOn(
  plan: PlanState,
  asOf: IsoDate,
  query: QueryOf<typeof listPlanUpdates>,
): ReplyOf<typeof listPlanUpdates> {
  const { approval } = query
  const wanted = plan.activities
    .flatMap(({ number, title, updates }) =>
      updates
        .filter(
          (update) =>
            update.date <= asOf &&
            (approval === undefined || (update.approval === approval && !update.voided)),
        )
        .map((update) => ({ ...update, activity: { number, title } })),
    )
    .toSorted((a, b) => b.id - a.id)
  return { asOf, revision: plan.revision, ...pageOf(wanted, query, ({ id }) => id) }
}
