import type { carryOn, NextEdition, ReplyOf } from '@koreplan/contract'
import { goesOn, whyNotCarryOn } from '@koreplan/domain'
import type { ActivityRecord, AreaRecord, PlanState } from '../../plan-state/records.ts'
import { refuseField, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { evaluatedOn } from './asked.ts'
import { copyActivities, copyAreas, copyRoles } from './copies.ts'
import { evaluationIn, standingOn } from './rows.ts'

/**
 * Starts the next edition with the activities of the chosen areas that continue or are adjusted, each linked to
 * the one that it carries on. What is decided to stop stays behind, as do money, hours and what was reported.
 */
export async function carry(asked: Writing<typeof carryOn>): Promise<ReplyOf<typeof carryOn>> {
  const { tx, plan, state, body, today } = asked
  refuseOutOfOrder(body)
  const areas = chosenAreas(state, body.areas)
  const evaluation = evaluationIn(state)
  const standing = standingOn(state, today)
  const activities = evaluatedOn(state, evaluation?.cutOff ?? today).filter(
    ({ id, areaId }) => areas.has(areaId) && goesOn(standing.get(id)?.verdict ?? null),
  )
  const why = whyNotCarryOn(evaluation, state.nextEdition !== null, activities.length)
  if (why !== null) refuseNotPossible(why)
  if ((await tx.plan.count({ where: { slug: body.slug } })) > 0) refuseField('slug', 'taken')
  const next = await makePlan(asked)
  await copyAreas(tx, next, idsOf(state.areas.filter(({ id }) => areas.has(id))))
  await copyActivities(tx, next, idsOf(activities))
  await copyRoles(tx, plan.id, next)
  await asked.audit({
    action: 'evaluation.carry',
    resource: `plan/${next}`,
    after: {
      title: body.title,
      startDate: body.periodStart,
      endDate: body.periodEnd,
      activities: activities.length,
    },
  })
  return { slug: body.slug, activities: activities.length }
}

const idsOf = (rows: readonly (AreaRecord | ActivityRecord)[]): number[] => rows.map(({ id }) => id)

function refuseOutOfOrder(
  body: Pick<NextEdition, 'periodStart' | 'periodEnd' | 'evaluationFrom' | 'evaluationTo'>,
) {
  if (body.periodEnd < body.periodStart) refuseField('periodEnd', 'date_order')
  if (body.evaluationTo < body.evaluationFrom) refuseField('evaluationTo', 'date_order')
}

/** The ids of the areas: an area takes its sub-areas along, a sub-area the area that it belongs to. */
function chosenAreas({ areas }: PlanState, numbers: readonly string[]): ReadonlySet<number> {
  const named = numbers.map(
    (number) =>
      areas.find((area) => area.number === number) ?? refuseField('areas', 'unknown_name'),
  )
  const ids = new Set(named.map(({ id }) => id))
  const below = areas.filter(({ parentId }) => parentId !== null && ids.has(parentId))
  const above = named.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]))
  return new Set([...ids, ...below.map(({ id }) => id), ...above])
}

async function makePlan({ tx, plan, body }: Writing<typeof carryOn>): Promise<number> {
  const before = await tx.plan.findUniqueOrThrow({ where: { id: plan.id } })
  const { slug, title, shortTitle } = body
  const { organisation, description, evaluationPurpose, resourceNote, exampleClock } = before
  const { sourceDocument, sourceHeading, sourcePlace, committeeId, agendaSections } = before
  const making = tx.plan.create({
    data: {
      slug,
      title,
      shortTitle,
      organisation,
      description,
      periodStart: dayOf(body.periodStart),
      periodEnd: dayOf(body.periodEnd),
      evaluationFrom: dayOf(body.evaluationFrom),
      evaluationTo: dayOf(body.evaluationTo),
      evaluationPrecision: 'day',
      evaluationPurpose,
      resourceNote,
      exampleClock,
      sourceDocument,
      sourceHeading,
      sourcePlace,
      committeeId,
      agendaSections: agendaSections ?? [],
      previousPlanId: plan.id,
    },
  })
  return (await making.catch(refuseTaken)).id
}

/** Another plan took the name after it was looked for: its lock is not ours. */
function refuseTaken(error: unknown): never {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'P2002'
  if (isTaken) refuseField('slug', 'taken')
  throw error
}
