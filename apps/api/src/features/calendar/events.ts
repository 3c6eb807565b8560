import { dateFormats } from '@koreplan/contract'
import { addDays, isArchived, type IsoDate } from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import type { ActivityRecord, MeetingRecord, PlanState } from '../../plan-state/records.ts'

/** One thing of a plan that has a date, as a calendar shows it. */
export interface DatedThing {
  /** `milestone/12`: the same for as long as the thing is there. */
  readonly resource: string
  /** The plan's revision at which it last changed; 0 where that is not told of it. */
  readonly version: number
  readonly from: IsoDate
  /** The day after its last one. */
  readonly until: IsoDate
  /** `16:30`, of a meeting whose hour is known; else it is whole days. */
  readonly startsAt?: string | null
  readonly place?: string | null
  /** It was to be, and is not: whoever has it in the calendar is told so. */
  readonly isCancelled?: true
  readonly summary: string
  readonly description: string
  /** Where the page tells more of it. */
  readonly path: string
}

/** Whose dates: all of the plan's, or the activities that somebody has to do with. */
export type Followed = ReadonlySet<number> | 'all'

/**
 * A plan's dates in the order of their days, as they are known on `today`: what was finished by then says so, and
 * what was given up, archived or voided is left out.
 */
export function datedThings(plan: PlanState, followed: Followed, today: IsoDate): DatedThing[] {
  const { statuses } = figuresOn(plan, today).overview
  const things = [evaluationOf(plan), ...plan.meetings.map(meetingOf)]
  for (const activity of plan.activities) {
    if (followed !== 'all' && !followed.has(activity.id)) continue
    const state = statuses.get(activity.id)?.state
    if (state === undefined || state === 'cancelled' || isArchived(activity, today)) continue
    things.push(...milestonesOf(activity, today), ...endOf(activity, state === 'completed'))
  }
  return things.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

const { window } = dateFormats('da')

function evaluationOf(plan: PlanState): DatedThing {
  const { evaluationFrom: from, evaluationTo: to, evaluationPrecision: precision } = plan
  const when = precision === 'day' ? '' : ` (${window(from, to, precision)})`
  return {
    resource: `evaluation-window/${plan.id}`,
    version: 0,
    from,
    until: addDays(to, 1),
    summary: `Evaluering${when}`,
    description: plan.evaluationPurpose,
    path: '/evaluation',
  }
}

function meetingOf(meeting: MeetingRecord): DatedThing {
  const { id, version, date, startsAt, title, place, cancelledAt, cancelReason } = meeting
  return {
    resource: `meeting/${id}`,
    version,
    from: date,
    until: addDays(date, 1),
    startsAt,
    place,
    summary: cancelledAt === null ? title : `Aflyst: ${title}`,
    description: cancelReason ?? '',
    path: `/meetings/${id}`,
    ...(cancelledAt !== null && { isCancelled: true }),
  }
}

function milestonesOf(activity: ActivityRecord, today: IsoDate): DatedThing[] {
  return activity.milestones.flatMap(({ id, version, title, dueDate, completedOn, voided }) => {
    if (voided || dueDate === null) return []
    const word = completedOn !== null && completedOn <= today ? 'Delmål nået' : 'Delmål'
    return {
      ...inActivity(activity),
      resource: `milestone/${id}`,
      version,
      from: dueDate,
      until: addDays(dueDate, 1),
      summary: `${word}: ${title} (${activity.number})`,
    }
  })
}

/** Only of an end date of its own: the plan's own end is no date of an activity. */
function endOf(activity: ActivityRecord, isCompleted: boolean): DatedThing[] {
  const { id, version, number, title, scheduleKind, endDate } = activity
  if (scheduleKind !== 'dated' || endDate === null) return []
  return [
    {
      ...inActivity(activity),
      resource: `activity-end/${id}`,
      version,
      from: endDate,
      until: addDays(endDate, 1),
      summary: `${isCompleted ? 'Afsluttet' : 'Slutdato'}: ${number} ${title}`,
    },
  ]
}

const inActivity = ({ number, title, lead }: ActivityRecord) => ({
  path: `/activities/${number}`,
  description: [`Aktivitet ${number}: ${title}`, lead && `Ansvarlig: ${lead}`]
    .filter(Boolean)
    .join('\n'),
})
