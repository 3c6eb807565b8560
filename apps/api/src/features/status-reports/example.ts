import type { Actor, IsoDate } from '@koreplan/domain'
import type { AppContext } from '../../context.ts'
import { loadPlanState } from '../../plan-state/load.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { dayOf } from '../../writing/dates.ts'
import { freeze } from '../../writing/freeze.ts'
import { write, type Tx } from '../../writing/write.ts'
import { rootAreas } from '../areas/reads.ts'
import { sectionDraft } from './drafts.ts'
import { frozenOf } from './frozen-of.ts'

/** The days that the example's status reports are as of: of meetings that follow up on the timetable. */
const DAYS: readonly IsoDate[] = ['2007-11-27', '2008-04-29']
const AUTHOR = 'Eksempeldata'

const SOMEBODY = (plan: string): Actor => ({
  id: AUTHOR,
  name: AUTHOR,
  grants: [{ role: 'secretariat', plan, unit: null }],
})

/**
 * Two invented status reports of the example's plan, worked out and frozen as the product does it, and presented at
 * the meetings of their days. The seeds know facts alone, and no figure that is made of them.
 */
export async function addExampleReports(
  context: Pick<AppContext, 'db' | 'clock'>,
  slug: string,
): Promise<void> {
  const plan = await loadPlanState(context.db, slug, null)
  if (plan === null || plan.statusReports.length > 0) return
  await write(context, SOMEBODY(slug), 'meeting.edit', slug, async ({ tx }) => {
    for (const [at, asOf] of DAYS.entries()) await addReport(tx, plan, at + 1, asOf)
  })
}

async function addReport(tx: Tx, plan: PlanState, number: number, asOf: IsoDate): Promise<void> {
  const at = new Date(`${asOf}T10:00:00.000Z`)
  const title = `Opfølgning ${number}`
  const sections = [null, ...rootAreas(plan)].map((area) => ({
    areaId: area?.id ?? null,
    text: sectionDraft(plan, area?.number ?? null, asOf),
    author: AUTHOR,
  }))
  const { id } = await tx.statusReport.create({
    data: { planId: plan.id, number, title, asOf: dayOf(asOf), draftedBy: AUTHOR, draftedAt: at },
  })
  await tx.statusReportSection.createMany({
    data: sections.map((section) => ({
      ...section,
      planId: plan.id,
      reportId: id,
      readyAt: at,
      readyBy: AUTHOR,
    })),
  })
  const by = { approvedAt: at, approvedBy: AUTHOR, frozenAt: at, frozenBy: AUTHOR }
  const kept = freeze(frozenOf(plan, { number, title, asOf }, sections))
  await tx.statusReport.update({ where: { id }, data: { ...by, ...kept } })
  const meeting = plan.meetings.find(({ date }) => date === asOf)
  const item = plan.agendaItems.find(
    (one) => one.meetingId === meeting?.id && one.title.startsWith('Status'),
  )
  if (item !== undefined)
    await tx.agendaItem.update({
      where: { id: item.id },
      data: { statusReportId: id, kind: 'report', asOf: dayOf(asOf) },
    })
}
