import type { Permission, AuditAction, WhyNotUndo } from '@koreplan/domain'
import { archive, restore } from '../editing/archive.ts'
import { changeArea } from '../editing/areas.ts'
import { edit as editActivity } from '../editing/edit.ts'
import { move } from '../editing/move.ts'
import { place } from '../editing/place.ts'
import { assess } from '../evaluation/assess.ts'
import { move as moveCutOff } from '../evaluation/open.ts'
import { edit as editIndicator } from '../indicators/writes.ts'
import { restore as restoreIndicator, voidOne as voidIndicator } from '../indicators/void.ts'
import { voidOne as voidMeasurement } from '../indicators/measurements.ts'
import {
  edit as editMilestone,
  restore as restoreMilestone,
  voidOne as voidMilestone,
} from '../milestones/change.ts'
import { voidOne as voidUpdate } from '../reports/decisions.ts'
import { remove as removeComment } from '../comments/writes.ts'
import { takeBack } from '../imports/take-back.ts'
import { voidOne as voidEntry } from '../pools/post.ts'
import { takeUpAgain } from '../resources/decide.ts'
import { withdraw } from '../resources/propose.ts'
import { decideAllocationAgain, proposeAgain } from './allocations.ts'
import { bringCommentBack, commentAsBefore } from './comments.ts'
import { copyMeasurement, copyUpdate, enterAgain } from './copies.ts'
import { bringFileBack, removeAgain } from './files.ts'
import { enterHoursAgain, hoursAsBefore } from './hours.ts'
import { closeAgain, openAgain } from './months.ts'
import { decideAgain, reopen } from './reopen.ts'
import * as agenda from '../meetings/agenda.ts'
import {
  cancel as cancelMeeting,
  edit as editMeeting,
  restore as restoreMeeting,
} from '../meetings/writes.ts'
import { markReady, unmarkReady } from '../status-reports/sections.ts'
import {
  approve as approveReport,
  edit as editReport,
  reopen as reopenReport,
} from '../status-reports/writes.ts'
import {
  headingsAsBefore,
  inReport,
  partOf,
  placeAsBefore,
  reportSectionAsBefore,
  sectionAsBefore,
} from './meetings.ts'
import { activityOf, beforeOf, inActivity, inArea, inPlan, rowOf, type Undoing } from './undoing.ts'

type WayBack =
  | { readonly why: WhyNotUndo }
  | {
      /** What the original change took, or its way back where that takes more. */
      readonly permission: Permission
      take(undoing: Undoing): Promise<unknown>
      /** What it took away is kept for a time only: `KEPT_FOR_DAYS`. */
      readonly isKept?: true
    }

const ELSEWHERE: WayBack = { why: 'elsewhere' }
const NO_CHANGE: WayBack = { why: 'no_change' }

const way = (permission: Permission, take: (undoing: Undoing) => Promise<unknown>): WayBack => ({
  permission,
  take,
})

const keptWay = (
  permission: Permission,
  take: (undoing: Undoing) => Promise<unknown>,
): WayBack => ({
  ...way(permission, take),
  isKept: true,
})

/** What is written as the reason of a void that takes something back. */
const reason = 'Fortrudt'

/** Of every change, the change that takes it back: the same feature's own, with the event's revision as what was seen. */
export const UNDO: Readonly<Record<AuditAction, WayBack>> = {
  'activity.make': way('activity.edit', (u) => archive(inActivity(u, {}, {}))),
  'activity.edit': way('activity.edit', (u) => editActivity(inActivity(u, {}, beforeOf(u)))),
  'activity.move': way('activity.edit', (u) =>
    move(inActivity(u, {}, { area: beforeOf(u)['area'] })),
  ),
  'activity.place': way('activity.edit', (u) => place(inActivity(u, {}, beforeOf(u)))),
  'activity.archive': way('activity.edit', (u) => restore(inActivity(u, {}))),
  'activity.restore': way('activity.edit', (u) =>
    archive(inActivity(u, {}, {}, { on: beforeOf(u)['archivedOn'] })),
  ),
  'area.edit': way('area.edit', (u) => changeArea(inArea(u, beforeOf(u)))),
  'update.make': way('activity.report', (u) => voidUpdate(inActivity(u, rowOf(u), { reason }))),
  'update.approve': way('report.decide', reopen),
  'update.return': way('report.decide', reopen),
  'update.reopen': way('report.decide', decideAgain),
  'update.void': way('activity.report', copyUpdate),
  'milestone.make': way('activity.edit', (u) => voidMilestone(inActivity(u, rowOf(u), { reason }))),
  'milestone.edit': way('activity.report', (u) =>
    editMilestone(inActivity(u, rowOf(u), beforeOf(u))),
  ),
  'milestone.void': way('activity.edit', (u) => restoreMilestone(inActivity(u, rowOf(u)))),
  'milestone.restore': way('activity.edit', (u) =>
    voidMilestone(inActivity(u, rowOf(u), { reason })),
  ),
  'indicator.make': way('activity.edit', (u) => voidIndicator(inActivity(u, rowOf(u), { reason }))),
  'indicator.edit': way('activity.edit', (u) =>
    editIndicator(inActivity(u, rowOf(u), beforeOf(u))),
  ),
  'indicator.void': way('activity.edit', (u) => restoreIndicator(inActivity(u, rowOf(u)))),
  'indicator.restore': way('activity.edit', (u) =>
    voidIndicator(inActivity(u, rowOf(u), { reason })),
  ),
  'measurement.make': way('activity.report', (u) =>
    voidMeasurement(inActivity(u, rowOf(u), { reason })),
  ),
  'measurement.void': way('activity.report', copyMeasurement),
  'comment.make': way('comment.make', (u) => removeComment(inActivity(u, rowOf(u)))),
  'comment.edit': keptWay('comment.make', commentAsBefore),
  'comment.remove': keptWay('comment.make', bringCommentBack),
  'comment.restore': way('comment.make', (u) => removeComment(inActivity(u, rowOf(u)))),
  'file.add': way('file.remove', (u) => removeAgain(u, reason)),
  'file.remove': keptWay('file.remove', bringFileBack),
  'file.restore': way('file.remove', (u) => removeAgain(u, reason)),
  'entry.make': way('money.edit', (u) => voidEntry(inPlan(u, rowOf(u), { reason }))),
  'entry.void': way('money.edit', enterAgain),
  'import.apply': way('money.edit', takeBack),
  'import.void': ELSEWHERE,
  // To reopen a month takes more than to close one.
  'month.close': way('month.reopen', (u) => openAgain(u, reason)),
  'month.reopen': way('month.close', closeAgain),
  'allocation.propose': way('allocation.propose', (u) => withdraw(inPlan(u, rowOf(u)))),
  'allocation.withdraw': way('allocation.propose', proposeAgain),
  'allocation.approve': way('allocation.decide', (u) => takeUpAgain(u, rowOf(u).id)),
  'allocation.refuse': way('allocation.decide', (u) => takeUpAgain(u, rowOf(u).id)),
  'allocation.reopen': way('allocation.decide', decideAllocationAgain),
  'hours.make': way('hours.edit', hoursAsBefore),
  'hours.void': way('hours.edit', enterHoursAgain),
  'meeting.make': way('meeting.edit', (u) => cancelMeeting(inPlan(u, rowOf(u), { reason }))),
  'meeting.edit': way('meeting.edit', (u) => editMeeting(inPlan(u, rowOf(u), beforeOf(u)))),
  'meeting.cancel': way('meeting.edit', (u) => restoreMeeting(inPlan(u, rowOf(u)))),
  'meeting.restore': way('meeting.edit', (u) => cancelMeeting(inPlan(u, rowOf(u), beforeOf(u)))),
  'agenda.make': way('meeting.edit', (u) => agenda.remove(inPlan(u, rowOf(u)))),
  'agenda.edit': way('meeting.edit', (u) => agenda.edit(inPlan(u, rowOf(u), beforeOf(u)))),
  'agenda.write': way('meeting.edit', sectionAsBefore),
  'agenda.place': way('meeting.edit', placeAsBefore),
  'agenda.remove': way('meeting.edit', (u) => agenda.restore(inPlan(u, rowOf(u)))),
  'agenda.restore': way('meeting.edit', (u) => agenda.remove(inPlan(u, rowOf(u)))),
  'headings.edit': way('meeting.edit', headingsAsBefore),
  'status.make': ELSEWHERE,
  'status.edit': way('meeting.edit', (u) => editReport(inReport(u, {}, beforeOf(u)))),
  'status.write': way('report.write', reportSectionAsBefore),
  'status.ready': way('report.write', (u) => unmarkReady(inReport(u, partOf(u)))),
  'status.unready': way('report.write', (u) => markReady(inReport(u, partOf(u)))),
  'status.approve': way('meeting.edit', (u) => reopenReport(inReport(u))),
  'status.reopen': way('meeting.edit', (u) => approveReport(inReport(u))),
  'status.freeze': { why: 'frozen' },
  'status.discard': { why: 'discarded' },
  'evaluation.open': { why: 'opened_once' },
  'evaluation.edit': way('evaluation.edit', (u) => moveCutOff(inPlan(u, {}, beforeOf(u)))),
  'evaluation.close': { why: 'frozen' },
  'evaluation.carry': { why: 'carried_on' },
  'assessment.edit': way('evaluation.edit', (u) =>
    assess(inPlan(u, { activity: activityOf(u).number }, beforeOf(u))),
  ),
  'decision.make': { why: 'only_followed' },
  'session.start': NO_CHANGE,
  'session.refuse': NO_CHANGE,
  'session.end': NO_CHANGE,
  'account.make': ELSEWHERE,
  'account.edit': ELSEWHERE,
  'account.disable': ELSEWHERE,
  'account.enable': ELSEWHERE,
  'account.uninvite': ELSEWHERE,
  'account.invite': ELSEWHERE,
  'account.accept': ELSEWHERE,
  'account.password': ELSEWHERE,
  'account.two_factor': ELSEWHERE,
  'account.token': ELSEWHERE,
  // An address is shown once and not kept: one that was withdrawn cannot be had again, another is made instead.
  'account.calendar': ELSEWHERE,
  'role.grant': ELSEWHERE,
  'role.withdraw': ELSEWHERE,
  'unit.make': ELSEWHERE,
  'unit.edit': ELSEWHERE,
  'partner.make': ELSEWHERE,
  'partner.edit': ELSEWHERE,
  'partner.merge': ELSEWHERE,
}
