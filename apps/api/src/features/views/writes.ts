import type { addView, editView, removeView, View } from '@koreplan/contract'
import { may } from '@koreplan/domain'
import { refuse, refuseField } from '../../problems/refusal.ts'
import type { PlanDoor } from '../../writing/write.ts'
import type { Writing } from '../../writing/write-plan.ts'
import { viewOf } from './reads.ts'

// A view is how somebody looks at the plan, no part of it: it is not told in the plan's history.

const owner = { select: { name: true } }

/** Keeps a view. Refuses a name that the caller has given to another of the same page. */
export async function makeView(asked: Writing<typeof addView>): Promise<View> {
  const { tx, plan, actor, now, body } = asked
  if (body.shared) refuseSharing(asked)
  await refuseTaken(asked, body.page, body.name)
  const made = await tx.savedView.create({
    data: {
      ...body,
      query: kept(body.query),
      planId: plan.id,
      ownerId: actor.id,
      createdAt: now,
      updatedAt: now,
    },
    include: { owner },
  })
  asked.made(`/views/${made.id}`)
  return viewOf(made, actor)
}

/** Changes an own view. */
export async function changeView(asked: Writing<typeof editView>): Promise<View> {
  const { tx, actor, now, params, body } = asked
  const view = await visible(asked, params.view)
  if (view.ownerId !== actor.id) refuse('not_allowed', '')
  if (body.shared === true && !view.shared) refuseSharing(asked)
  if (body.name !== undefined && body.name !== view.name)
    await refuseTaken(asked, view.page, body.name)
  const { name, query, shared } = body
  const changed = await tx.savedView.update({
    where: { id: view.id },
    data: {
      ...(name !== undefined && { name }),
      ...(query !== undefined && { query: kept(query) }),
      ...(shared !== undefined && { shared }),
      updatedAt: now,
    },
    include: { owner },
  })
  return viewOf(changed, actor)
}

/** Forgets a view: an own one, or a shared one by who may share. */
export async function forgetView(asked: Writing<typeof removeView>): Promise<null> {
  const { tx, actor, params } = asked
  const view = await visible(asked, params.view)
  if (view.ownerId !== actor.id) refuseSharing(asked)
  await tx.savedView.delete({ where: { id: view.id } })
  return null
}

/** Another's private view is not there, as one of another plan is not. */
async function visible({ tx, plan, actor }: PlanDoor, id: number) {
  const view = await tx.savedView.findFirst({
    where: { id, planId: plan.id, OR: [{ ownerId: actor.id }, { shared: true }] },
  })
  return view ?? refuse('view_not_found', String(id))
}

function refuseSharing({ actor, plan }: PlanDoor): void {
  if (!may(actor, 'view.share', plan.slug)) refuse('not_allowed', '')
}

async function refuseTaken({ tx, plan, actor }: PlanDoor, page: string, name: string) {
  const taken = await tx.savedView.count({
    where: { planId: plan.id, ownerId: actor.id, page, name },
  })
  if (taken > 0) refuseField('name', 'taken')
}

/** Which plan and which date is the reader's business, not the view's. */
function kept(query: string): string {
  const parameters = new URLSearchParams(query)
  for (const own of ['plan', 'asOf']) parameters.delete(own)
  return parameters.toString().replaceAll('%2C', ',')
}
