import type { FastifyRequest } from 'fastify'
import { challengeCookie } from '../../access/auth.ts'
import { cookieOf, unsealed } from '../../access/cookie.ts'
import type { AppContext } from '../../context.ts'

/** Whose password was right and who owes the one-time code; null when nobody does. */
export async function challengedBy(
  { auth, db, env }: AppContext,
  { headers }: FastifyRequest,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const cookie = cookieOf(headers.cookie, challengeCookie(env))
  if (cookie === null) return null
  const { secret } = await auth()
  const identifier = unsealed(cookie, secret)
  if (identifier === null) return null
  const challenge = await db.prisma.verification.findFirst({ where: { identifier } })
  if (challenge === null) return null
  return db.prisma.user.findUnique({
    where: { id: challenge.value },
    select: { id: true, name: true },
  })
}
