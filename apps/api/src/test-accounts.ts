import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { LightMyRequestResponse } from 'fastify'
import type { Caller, TestApp } from './test-app.ts'

export const PASSWORD = 'en lang adgangskode'

/** An account with a password, and its owner signed in somewhere. */
export interface TestAccount extends Caller {
  readonly email: string
}

type Role = Parameters<TestApp['as']>[0]

/** Somebody new with a role in the plan and a password. */
export async function accountWithPassword(
  api: TestApp,
  role: Role = 'member',
): Promise<TestAccount> {
  const caller = await api.as(role)
  const id = randomUUID()
  await api.db.prisma.account.create({
    data: {
      id,
      userId: caller.id,
      accountId: caller.id,
      providerId: 'credential',
      password: await hashPassword(PASSWORD),
    },
  })
  const { email } = await api.db.prisma.user.findUniqueOrThrow({ where: { id: caller.id } })
  return { ...caller, email }
}

interface Asking {
  readonly cookie?: string
  readonly address?: string
}

/** Asks for a session by e-mail and password. */
export const signInWith = (
  { app }: TestApp,
  email: string,
  password: string,
  { cookie, address = '203.0.113.1' }: Asking = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email, password },
    remoteAddress: address,
    ...(cookie !== undefined && { headers: { cookie } }),
  })

/** What a browser would send back of a reply's cookies. */
export const cookiesOf = (reply: LightMyRequestResponse): string =>
  reply.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ')
