import type {
  markSectionReady,
  StatusReportSection,
  unmarkSectionReady,
  writeReportSection,
} from '@koreplan/contract'
import {
  whyNotEditReport,
  whyNotMarkReady,
  whyNotUnmarkReady,
  whyNotWriteOf,
} from '@koreplan/domain'
import type { PlanState, ReportSectionRecord } from '../../plan-state/records.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { reportByNumber } from './reads.ts'
import { sectionRow, unitsOfArea } from './rows.ts'

type After = (state: PlanState) => StatusReportSection

/** Writes a section. One that is ready is written again once the mark is taken back. */
export async function write(asked: Writing<typeof writeReportSection>): Promise<After> {
  const { tx, actor, state, params, body, ifMatch } = asked
  const { report, section } = sectionAsked(state, params)
  refuseForeign(asked, state, section)
  const why = whyNotEditReport(report)
  if (why !== null) refuseNotPossible(why)
  if (section.readyAt !== null) refuseNotPossible('section_ready')
  const resource = `status/${report.id}/${section.id}`
  const name = `${report.title}: ${nameOf(state, section)}`
  await refuseConflicts(tx, { resource, name, seen: ifMatch, wanted: body, current: section })
  const change = changed({ text: section.text }, body)
  if (change !== null) {
    const { before, after } = change
    await asked.audit({
      action: 'status.write',
      resource,
      before: { ...before, title: report.title },
      after: { ...after, title: report.title, section: nameOf(state, section) },
    })
    await tx.statusReportSection.update({
      where: { id: section.id },
      data: { text: body.text, author: actor.name },
    })
  }
  return (after) => sectionRow(after, sectionAsked(after, params).section)
}

/** Marks a section ready. */
export async function markReady(
  asked: Writing<typeof markSectionReady>,
): Promise<StatusReportSection> {
  const { tx, actor, now, state, params } = asked
  const { report, section } = sectionAsked(state, params)
  refuseForeign(asked, state, section)
  const why = whyNotMarkReady(report, section)
  if (why !== null) refuseNotPossible(why)
  const readyBy = actor.name
  const made = await tx.statusReportSection.update({
    where: { id: section.id },
    data: { readyAt: now, readyBy },
  })
  await tell(asked, state, section, 'status.ready', report)
  const marked = { ...section, version: made.revision, readyBy, readyAt: now.toISOString() }
  return sectionRow(state, marked)
}

/** Takes the mark back. */
export async function unmarkReady(
  asked: Writing<typeof unmarkSectionReady>,
): Promise<StatusReportSection> {
  const { tx, state, params } = asked
  const { report, section } = sectionAsked(state, params)
  refuseForeign(asked, state, section)
  const why = whyNotUnmarkReady(report, section)
  if (why !== null) refuseNotPossible(why)
  const none = { readyAt: null, readyBy: null }
  const made = await tx.statusReportSection.update({ where: { id: section.id }, data: none })
  await tell(asked, state, section, 'status.unready', report)
  return sectionRow(state, { ...section, version: made.revision, ...none })
}

/** Refuses a section that is not the report's. */
function sectionAsked(
  state: PlanState,
  { number, section: id }: { readonly number: number; readonly section: number },
) {
  const report = reportByNumber(state, number)
  const section = state.reportSections.find((one) => one.id === id && one.reportId === report.id)
  return { report, section: section ?? refuse('section_not_found', String(id)) }
}

/** A contact person writes of areas that the own unit leads or takes part in. */
function refuseForeign(
  { actor, plan }: Pick<PlanDoor, 'actor' | 'plan'>,
  state: PlanState,
  section: ReportSectionRecord,
): void {
  const why = whyNotWriteOf(actor, plan.slug, unitsOfArea(state, section.areaId))
  if (why !== null) refuse(why, nameOf(state, section))
}

const nameOf = (state: PlanState, { areaId }: ReportSectionRecord): string =>
  state.areas.find(({ id }) => id === areaId)?.shortTitle ?? 'Hele planen'

const tell = (
  { audit }: Pick<PlanDoor, 'audit'>,
  state: PlanState,
  section: ReportSectionRecord,
  action: 'status.ready' | 'status.unready',
  { id, title }: { readonly id: number; readonly title: string },
): Promise<void> =>
  audit({
    action,
    resource: `status/${id}/${section.id}`,
    before: { title },
    after: { title, section: nameOf(state, section) },
  })
