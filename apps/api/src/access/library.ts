import { APIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOf } from './cookie.ts'

/** What the library gets to see of a request: the cookies named, and no others. */
export function headersFor(request: FastifyRequest, ...cookies: readonly string[]): Headers {
  const headers = new Headers()
  const agent = request.headers['user-agent']
  if (agent !== undefined) headers.set('user-agent', agent.slice(0, 300))
  const given = cookies.flatMap((name) => {
    const value = cookieOf(request.headers.cookie, name)
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  if (given.length > 0) headers.set('cookie', given.join('; '))
  return headers
}

interface FromLibrary<T> {
  readonly headers: Headers
  readonly response: T
}

/** Sets the cookies that the library wants set and gives what it says; null when it refuses. */
export async function asked<T>(
  call: Promise<FromLibrary<T>>,
  reply: FastifyReply,
): Promise<T | null> {
  try {
    const { headers, response } = await call
    passCookies(headers, reply)
    return response
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    return null
  }
}

export function passCookies(from: Headers, to: FastifyReply): void {
  const cookies = from.getSetCookie()
  if (cookies.length > 0) void to.header('set-cookie', cookies)
}
