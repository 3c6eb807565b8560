import type { signInAsDemonstration, SignInResult } from '@koreplan/contract'
import { APIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asked } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { refuse } from '../../problems/refusal.ts'

/** Signs in as an account of the example data. */
export async function asDemonstration(
  { auth }: AppContext,
  { body, request, reply }: Asked<typeof signInAsDemonstration>,
): Promise<SignInResult> {
  const { api } = await auth()
  const { headers } = await api
    .signInDemonstration({ body, headers: headersOf(request), returnHeaders: true })
    .catch(refused)
  passCookies(headers, reply)
  return { next: 'signed_in' }
}

/** Ends the session that the request comes with, if it comes with one. */
export async function out(
  { auth }: AppContext,
  { request, reply }: Pick<Asked<never>, 'request' | 'reply'>,
): Promise<null> {
  const { api } = await auth()
  const { headers } = await api.signOut({ headers: headersOf(request), returnHeaders: true })
  passCookies(headers, reply)
  return null
}

function refused(error: unknown): never {
  if (error instanceof APIError) return refuse('sign_in_refused', '')
  throw error
}

const headersOf = ({ headers }: FastifyRequest): Headers =>
  new Headers(
    ['cookie', 'user-agent'].flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value] as [string, string]] : []
    }),
  )

const passCookies = (from: Headers, to: FastifyReply): void => {
  const cookies = from.getSetCookie()
  if (cookies.length > 0) void to.header('set-cookie', cookies)
}
