import type { endAllSessions, endSession, listSessions, ReplyOf } from '@koreplan/contract'
import type { FastifyRequest } from 'fastify'
import { sessionCookie } from '../../access/auth.ts'
import { signedIn } from '../../access/signed-in.ts'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'
import { writeInstallation } from '../../writing/write.ts'
import { deviceOf } from './device.ts'

/** Where one is signed in, the latest first. */
export async function ownSessions(
  { db, clock }: AppContext,
  { request }: Asked<typeof listSessions>,
): Promise<ReplyOf<typeof listSessions>> {
  const sessions = await db.prisma.session.findMany({
    where: { userId: signedIn(request).id, expiresAt: { gt: clock.now() } },
    orderBy: { updatedAt: 'desc' },
  })
  const current = currentOf(request)
  return {
    items: sessions.map(({ id, createdAt, updatedAt, userAgent }) => ({
      id,
      createdAt: createdAt.toISOString(),
      lastSeen: updatedAt.toISOString(),
      userAgent: deviceOf(userAgent ?? ''),
      current: id === current,
    })),
  }
}

const currentOf = ({ caller }: FastifyRequest): string | null =>
  caller?.via.kind === 'session' ? caller.via.id : null

/** Signs out somewhere else. Refuses a session that is not one's own as if there were none. */
export const endOne = (
  context: AppContext,
  { params: { id }, request }: Asked<typeof endSession>,
): Promise<null> =>
  writeInstallation(context, signedIn(request), 'signed_in', async ({ tx, actor, audit }) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId: actor.id } })
    if (count === 0) return refuse('session_not_found', '')
    await audit({ action: 'session.end', resource: `user/${actor.id}` })
    return null
  })

/** Signs out everywhere, here too. */
export async function endAll(
  context: AppContext,
  { request, reply }: Asked<typeof endAllSessions>,
): Promise<null> {
  await writeInstallation(context, signedIn(request), 'signed_in', async ({ tx, actor, audit }) => {
    const { count } = await tx.session.deleteMany({ where: { userId: actor.id } })
    await audit({ action: 'session.end', resource: `user/${actor.id}`, after: { sessions: count } })
  })
  const gone = `${sessionCookie(context.env)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
  void reply.header(
    'set-cookie',
    context.env.BASE_URL?.startsWith('https:') ? `${gone}; Secure` : gone,
  )
  return null
}
