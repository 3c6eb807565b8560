import type { Indicator as IndicatorReply } from '@koreplan/contract'
import type { Indicator } from '@koreplan/db'
import type { IsoDate, PlanPeriod } from '@koreplan/domain'
import type {
  ActivityRecord,
  IndicatorRecord,
  MeasurementRecord,
  PlanState,
} from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { activityByNumber, indicatorReply } from '../activities/reads.ts'

/** An indicator as the database has it after a write, as it is answered. */
export function indicatorMade(
  plan: PlanPeriod,
  row: Indicator,
  measurements: readonly MeasurementRecord[],
  asOf: IsoDate,
): IndicatorReply {
  const { id, revision: version, title, unit, kind, targetPeriod, approximate } = row
  const target = Number(row.target)
  return indicatorReply(
    plan,
    { id, version, title, unit, kind, targetPeriod, target, approximate, measurements },
    asOf,
  )
}

/** An indicator by its id, voided or not. Refuses one that is not the activity's. */
export function indicatorAsked(
  state: PlanState,
  { number, id }: { readonly number: string; readonly id: number },
): { activity: ActivityRecord; indicator: IndicatorRecord } {
  const activity = activityByNumber(state, number)
  const indicator = activity.indicators.find((one) => one.id === id)
  return { activity, indicator: indicator ?? refuse('indicator_not_found', String(id)) }
}

/** The same of one that is to be changed or measured. Refuses a voided one: nobody sees it. */
export function countingIndicatorAsked(...asked: Parameters<typeof indicatorAsked>) {
  const found = indicatorAsked(...asked)
  if (found.indicator.voided) refuseNotPossible('already_voided')
  return found
}
