import type {
  addStatusReport,
  discardStatusReport,
  approveStatusReport,
  editStatusReport,
  freezeStatusReport,
  reopenStatusReport,
  StatusReportRow,
} from '@koreplan/contract'
import {
  whyNotApproveReport,
  whyNotEditReport,
  whyNotFreezeReport,
  whyNotReopenReport,
  type IsoDate,
} from '@koreplan/domain'
import type { PlanState, StatusReportRecord } from '../../plan-state/records.ts'
import { refuseChange, refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { dayOf } from '../../writing/dates.ts'
import { freeze as frozen } from '../../writing/freeze.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { rootAreas } from '../areas/reads.ts'
import { sectionDraft } from './drafts.ts'
import { frozenOf } from './frozen-of.ts'
import { reportByNumber } from './reads.ts'
import { reportRow, sectionsOf } from './rows.ts'

/** Drafts the next report: a section of the plan as a whole and one of each focus area. */
export async function make(asked: Writing<typeof addStatusReport>): Promise<StatusReportRow> {
  const { tx, plan, actor, now, state, body } = asked
  const number = Math.max(0, ...state.statusReports.map((report) => report.number)) + 1
  const { asOf = asked.asOf, title = `Opfølgning ${number}` } = body
  const made = await tx.statusReport.create({
    data: {
      planId: plan.id,
      number,
      title,
      asOf: dayOf(asOf),
      draftedBy: actor.name,
      draftedAt: now,
    },
  })
  const areas = [null, ...rootAreas(state)]
  await tx.statusReportSection.createMany({
    data: areas.map((area) => ({
      planId: plan.id,
      reportId: made.id,
      areaId: area?.id ?? null,
      text: sectionDraft(state, area?.number ?? null, asOf),
      author: actor.name,
    })),
  })
  const resource = `status/${made.id}`
  await asked.audit({ action: 'status.make', resource, after: { title, asOf } })
  asked.made(`/status-reports/${number}`)
  const record: StatusReportRecord = {
    id: made.id,
    version: made.revision,
    number,
    title,
    asOf,
    draftedBy: actor.name,
    draftedAt: now.toISOString(),
    approvedBy: null,
    approvedAt: null,
    frozenBy: null,
    frozenAt: null,
    figures: null,
    checksum: null,
    discarded: false,
  }
  return { ...reportRow(state, record), sections: { ready: 0, total: areas.length } }
}

type After = (state: PlanState, asOf: IsoDate) => StatusReportRow

/** Changes a draft's title or date. What is written in it stays. */
export async function edit(asked: Writing<typeof editStatusReport>): Promise<After> {
  const { tx, state, params, body, ifMatch } = asked
  const current = reportByNumber(state, params.number)
  const why = whyNotEditReport(current)
  if (why !== null) refuseNotPossible(why)
  const resource = `status/${current.id}`
  await refuseConflicts(tx, { resource, name: current.title, seen: ifMatch, wanted: body, current })
  const change = changed({ ...current }, body)
  if (change !== null) {
    await asked.audit({ action: 'status.edit', resource, ...change })
    const { asOf, title } = body
    await tx.statusReport.update({
      where: { id: current.id },
      data: {
        ...(title !== undefined && { title }),
        ...(asOf !== undefined && { asOf: dayOf(asOf) }),
      },
    })
  }
  return (after) => reportRow(after, reportByNumber(after, params.number))
}

/** Discards a draft: it stays on record, is read nowhere, and leaves its number. */
export async function discard(asked: Writing<typeof discardStatusReport>): Promise<null> {
  const { tx, actor, now, state, params } = asked
  const report = reportByNumber(state, params.number)
  const why = whyNotEditReport(report)
  if (why !== null) refuseNotPossible(why)
  await tx.statusReport.update({
    where: { id: report.id },
    data: { discardedAt: now, discardedBy: actor.name },
  })
  const { id, title, asOf } = report
  await asked.audit({ action: 'status.discard', resource: `status/${id}`, before: { title, asOf } })
  return null
}

/** Approves a report whose sections are all ready. */
export async function approve(asked: Writing<typeof approveStatusReport>): Promise<null> {
  const { tx, actor, now, state, params } = asked
  const report = reportByNumber(state, params.number)
  const why = whyNotApproveReport(report, sectionsOf(state, report))
  if (why !== null) refuseNotPossible(why)
  refuseUnseen(asked, report)
  await tx.statusReport.update({
    where: { id: report.id },
    data: { approvedAt: now, approvedBy: actor.name },
  })
  return tell(asked, report, 'status.approve')
}

/** Takes the approval back: it is a draft again. */
export async function reopen(asked: Writing<typeof reopenStatusReport>): Promise<null> {
  const { tx, state, params } = asked
  const report = reportByNumber(state, params.number)
  const why = whyNotReopenReport(report)
  if (why !== null) refuseNotPossible(why)
  await tx.statusReport.update({
    where: { id: report.id },
    data: { approvedAt: null, approvedBy: null },
  })
  return tell(asked, report, 'status.reopen')
}

/** Freezes an approved report for good: its figures and words as one text, with a checksum. */
export async function freeze(asked: Writing<typeof freezeStatusReport>): Promise<null> {
  const { tx, actor, now, state, params, today } = asked
  const report = reportByNumber(state, params.number)
  const why = whyNotFreezeReport(report, today)
  if (why !== null) refuseNotPossible(why)
  refuseUnseen(asked, report)
  const kept = frozen(frozenOf(state, report, sectionsOf(state, report)))
  await tx.statusReport.update({
    where: { id: report.id },
    data: { frozenAt: now, frozenBy: actor.name, ...kept },
  })
  return tell(asked, report, 'status.freeze', { checksum: kept.checksum })
}

/** Refuses when the report or a section of it has been changed since the caller read it. */
function refuseUnseen(
  { state, ifMatch }: Pick<Writing<typeof approveStatusReport>, 'state' | 'ifMatch'>,
  report: StatusReportRecord,
): void {
  const versions = [report, ...sectionsOf(state, report)].map(({ version }) => version)
  if (ifMatch >= Math.max(...versions)) return
  refuseChange(report.title, { current: reportRow(state, report), conflicts: [] })
}

async function tell(
  asked: Pick<PlanDoor, 'audit'>,
  report: StatusReportRecord,
  action: 'status.approve' | 'status.reopen' | 'status.freeze',
  after: { checksum?: string } = {},
): Promise<null> {
  const { title } = report
  await asked.audit({
    action,
    resource: `status/${report.id}`,
    before: { title },
    after: { title, ...after },
  })
  return null
}
