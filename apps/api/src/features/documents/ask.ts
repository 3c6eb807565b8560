import type { MadeDocument, makeDocument } from '@koreplan/contract'
import type { DocumentStatus } from '@koreplan/db'
import { defaultAsOf } from '@koreplan/domain'
import type { Asked } from '../../access/serve.ts'
import { signedIn } from '../../access/signed-in.ts'
import type { AppContext } from '../../context.ts'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { dayOf } from '../../writing/dates.ts'
import { keyOf, once } from '../../writing/idempotency.ts'
import { write } from '../../writing/write.ts'
import { documentOf, fileNameOf, type AskedFor } from './document-of.ts'
import type { DocumentJobs } from './jobs.ts'
import { documentReply } from './rows.ts'

/** The states of one that is still to be made. */
const OPEN: DocumentStatus[] = ['queued', 'working']
/** How many of those one person may have: the text of `documents_waiting` names it. */
const MOST_OPEN = 20

/**
 * Puts a document in the queue; the same asked again while the plan has not changed is the one that is there. It is no
 * change of the plan: its history does not tell of it.
 */
export async function ask(
  context: AppContext,
  jobs: DocumentJobs,
  { params: { plan: slug }, body, request }: Asked<typeof makeDocument>,
): Promise<MadeDocument> {
  const { store, clock } = context
  const actor = signedIn(request)
  await jobs.ready()
  const made = await write(context, actor, 'plan.read', slug, (door) =>
    once(door, keyOf(request), async () => {
      const { tx, plan, now } = door
      const state = (await store.current(slug)) ?? refuse('plan_not_found', slug)
      const { format, asOf = defaultAsOf(state, clock.today(), state.exampleClock), ...rest } = body
      const { kind, ...subject }: AskedFor = rest
      // What cannot be made is refused before it is queued.
      const doc = documentOf(state, asOf, rest)
      const same = {
        planId: plan.id,
        userId: actor.id,
        kind,
        format,
        asOf: dayOf(asOf),
        planRevision: state.revision,
      }
      const known = await tx.document.findFirst({
        where: {
          ...same,
          subject: { equals: subject },
          status: { in: [...OPEN, 'ready'] },
        },
      })
      if (known !== null) return documentReply(known)
      const open = { userId: actor.id, status: { in: OPEN } }
      if ((await tx.document.count({ where: open })) >= MOST_OPEN)
        refuseNotPossible('documents_waiting')
      const { title } = doc
      const fileName = fileNameOf(doc, format)
      const row = await tx.document.create({
        data: {
          ...same,
          subject,
          title,
          fileName,
          figuresAsOf: dayOf(doc.asOf),
          askedAt: now,
        },
      })
      await jobs.send(tx, row.id)
      return documentReply(row)
    }),
  )
  jobs.wake()
  return made
}
