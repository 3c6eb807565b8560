import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppContext } from '../context.ts'
import { sessionCookie } from './auth.ts'
import { asked, headersFor } from './library.ts'

/** Prolongs a session that is in use, and its cookie: once a day, so that no other request waits for it. */
export async function renewSession(
  { auth, actors, env }: AppContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { api } = await auth()
  const headers = headersFor(request, sessionCookie(env))
  await asked(api.getSession({ headers, returnHeaders: true }), reply)
  actors.forget(request)
}
