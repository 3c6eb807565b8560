import { whyNotRemoveFile, whyNotRemoveVoucher, type Actor } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'
import { activityByNumber } from '../activities/reads.ts'
import { unitsOf } from '../activities/rows.ts'
import { refuseStranger } from '../reports/may-report.ts'

type Asking = Pick<PlanDoor, 'actor' | 'plan'>

/** What a file stands beside: an activity, or a line of the ledger whose voucher it is. */
export interface FileOwner {
  /** As its files name it. */
  readonly key: { readonly activityId: number } | { readonly entryId: number }
  /** In whose history its files are told; null: in the plan's alone. */
  readonly activityId: number | null
  /** Where its files are, below the plan. */
  readonly path: string
  /** What the history tells of it beside the file's name. */
  readonly told: { readonly entry?: number }
  readonly refuseAdding: (asking: Asking) => void
  readonly whyNotRemove: (
    actor: Actor,
    plan: string,
    file: { readonly removed: boolean },
  ) => ReturnType<typeof whyNotRemoveFile>
}

/** An activity with its files. Refuses a number that the plan has not. */
export function besideActivity(state: PlanState, number: string): FileOwner {
  const activity = activityByNumber(state, number)
  return {
    key: { activityId: activity.id },
    activityId: activity.id,
    path: `/activities/${activity.number}/files`,
    told: {},
    refuseAdding: (asking) => refuseStranger(asking, activity, 'file.add'),
    whyNotRemove: (actor, plan, file) => whyNotRemoveFile(actor, plan, unitsOf(activity), file),
  }
}

/** A line of the ledger with its vouchers; only an expense is given any. Refuses one that the plan has not. */
export function besideEntry({ entries }: PlanState, id: number): FileOwner {
  const entry = entries.find((one) => one.id === id) ?? refuse('entry_not_found', String(id))
  return {
    key: { entryId: id },
    activityId: entry.activityId,
    path: `/entries/${id}/files`,
    told: { entry: id },
    // Who may enter in the ledger at all is asked by the door.
    refuseAdding: () => {
      if (entry.kind !== 'expense') refuseNotPossible('not_an_expense')
    },
    whyNotRemove: whyNotRemoveVoucher,
  }
}
