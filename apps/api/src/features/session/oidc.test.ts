import { once } from 'node:events'
import { createServer } from 'node:http'
import type { SignedIn } from '@koreplan/contract'
import Provider from 'oidc-provider'
import { afterAll, expect, test } from 'vitest'
import { accountWithPassword } from '../../test-accounts.ts'
import { testApp } from '../../test-app.ts'

// The organisation's own sign-in, against a real provider.

const BASE_URL = 'http://plan.example'
/** What the provider knows of who signs in there, by the name that is typed. */
const PEOPLE = new Map<string, { email: string; email_verified: boolean; name: string }>()

const server = createServer().listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as { port: number }
const issuer = `http://127.0.0.1:${port}`
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'koreplan',
      client_secret: 'only-for-the-test',
      redirect_uris: [`${BASE_URL}/api/v1/session/oidc/callback/oidc`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_ctx: unknown, accountId: string) => ({
    accountId,
    claims: () => Promise.resolve({ sub: accountId, ...PEOPLE.get(accountId) }),
  }),
  pkce: { required: () => true },
  cookies: { keys: ['only-for-the-test'] },
})
server.on('request', provider.callback())
afterAll(() => server.close())

const api = await testApp('plan', {
  variables: {
    BASE_URL,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'koreplan',
    OIDC_CLIENT_SECRET: 'only-for-the-test',
    OIDC_NAME: 'Kommunens login',
  },
})

/** A browser as far as it matters here: it keeps cookies and follows where it is sent. */
class Browser {
  readonly #cookies = new Map<string, string>()
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }
  /** Answers where it is sent on to; null where it stays. */
  async go(url: URL, form?: Record<string, string>): Promise<URL | null> {
    const headers = { cookie: this.cookie }
    if (url.origin === BASE_URL) {
      const reply = await api.app.inject({ url: `${url.pathname}${url.search}`, headers })
      this.#keep([reply.headers['set-cookie'] ?? []].flat())
      return reply.headers.location === undefined ? null : new URL(reply.headers.location, url)
    }
    const reply = await fetch(url, {
      redirect: 'manual',
      headers,
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    await reply.arrayBuffer()
    this.#keep(reply.headers.getSetCookie())
    const location = reply.headers.get('location')
    return location === null ? null : new URL(location, url)
  }
}

/** Signs in at the provider as somebody and answers the page of ours at which one ends. */
async function signIn(browser: Browser, login: string, query = ''): Promise<URL> {
  let at = new URL(`/api/v1/session/oidc${query}`, BASE_URL)
  const forms = [{ prompt: 'login', login, password: 'x' }, { prompt: 'consent' }]
  for (let step = 0; step < 20; step++) {
    const form = at.pathname.startsWith('/interaction/') ? forms.shift() : undefined
    const next = await browser.go(at, form)
    if (next === null) return at
    at = next
    if (at.origin === BASE_URL && !at.pathname.startsWith('/api/')) return at
  }
  throw new Error(`sent around in circles: ${at.href}`)
}

const personOf = async ({ cookie }: Browser): Promise<SignedIn['person']> =>
  (await api.nobody.get('/api/v1/session', { cookie })).json<SignedIn>().person

const known = (login: string, email: string, isVerified = true): void => {
  PEOPLE.set(login, { email, email_verified: isVerified, name: 'Et andet navn' })
}

test('the sign-in page learns what it is called', async () => {
  const { signIn: ways } = (await api.nobody.get('/api/v1/session')).json<SignedIn>()
  expect(ways.oidc).toEqual({ name: 'Kommunens login' })
})

test('who was invited comes in, and back to the page that was asked for', async () => {
  const { id, email } = await accountWithPassword(api, 'secretariat')
  known('anna', email.toUpperCase())
  const browser = new Browser()
  const at = await signIn(browser, 'anna', '?returnTo=%2Factivities%2F4.2%3FasOf%3D2008-06-30')
  expect(at.href).toBe(`${BASE_URL}/activities/4.2?asOf=2008-06-30`)
  expect(await personOf(browser)).toMatchObject({ id, email })
  const again = new Browser()
  expect((await signIn(again, 'anna')).pathname).toBe('/')
  expect((await personOf(again))?.id).toBe(id)
  const events = await api.db.prisma.auditEvent.findMany({ where: { userId: id } })
  expect(events.map(({ action }) => action)).toEqual(['session.start', 'session.start'])
})

test.each([
  ['nobody has invited', 'fremmed', 'fremmed@example.test', true, 'not_invited'],
  ['has not shown the address to be theirs', 'uvist', 'INVITED', false, 'not_invited'],
])('who %s stays out and is told so', async (_, login, address, isVerified, error) => {
  const { email } = await accountWithPassword(api)
  known(login, address === 'INVITED' ? email : address, isVerified)
  const browser = new Browser()
  const at = await signIn(browser, login)
  expect(`${at.pathname}${at.search}`).toBe(`/sign-in?error=${error}`)
  expect(await personOf(browser)).toBeNull()
  const where = { email: 'fremmed@example.test' }
  expect(await api.db.prisma.user.count({ where })).toBe(0)
})

test('who is disabled stays out, known there or not', async () => {
  const { id, email } = await accountWithPassword(api)
  known('carl', email)
  expect((await signIn(new Browser(), 'carl')).pathname).toBe('/')
  await (await api.as('administrator')).post(`/api/v1/users/${id}/disable`)
  const browser = new Browser()
  const at = await signIn(browser, 'carl')
  expect(`${at.pathname}${at.search}`).toBe('/sign-in?error=disabled')
  expect(await personOf(browser)).toBeNull()
})

test.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', 'x'])(
  'nobody is sent on to %s',
  async (returnTo) => {
    const { email } = await accountWithPassword(api)
    known('dorte', email)
    const at = await signIn(new Browser(), 'dorte', `?returnTo=${encodeURIComponent(returnTo)}`)
    expect(at.href).toBe(`${BASE_URL}/`)
    PEOPLE.delete('dorte')
    await api.db.pool.query(`DELETE FROM account WHERE provider_id = 'oidc'`)
  },
)

test('a way back that nobody asked for leads to no session', async () => {
  const { email } = await accountWithPassword(api)
  known('erik', email)
  const victim = new Browser()
  const attacker = new Browser()
  let at = new URL('/api/v1/session/oidc', BASE_URL)
  const forms = [{ prompt: 'login', login: 'erik', password: 'x' }, { prompt: 'consent' }]
  // The attacker signs in but for the last step, and has the victim's browser do it.
  while (!at.pathname.includes('/callback/')) {
    const form = at.pathname.startsWith('/interaction/') ? forms.shift() : undefined
    at = (await attacker.go(at, form)) ?? at
  }
  const end = await victim.go(at)
  expect(`${end?.pathname}${end?.search}`).toBe('/sign-in?error=failed')
  expect(await personOf(victim)).toBeNull()
})

test('nothing else of the library can be reached', async () => {
  for (const path of ['sign-up/email', 'sign-in/email', 'get-session', 'list-sessions', 'ok'])
    for (const method of ['GET', 'POST'] as const) {
      const reply = await api.app.inject({ method, url: `/api/v1/session/oidc/${path}` })
      expect([path, reply.statusCode]).toEqual([path, 404])
    }
})
