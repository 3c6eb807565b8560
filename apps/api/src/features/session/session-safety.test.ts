import type { OwnSession, Problem } from '@koreplan/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  accountWithPassword,
  cookiesOf,
  PASSWORD,
  signInWith,
  type TestAccount,
} from '../../test-accounts.ts'
import { PLAN, testApp } from '../../test-app.ts'

const api = await testApp('plan')
const secure = await testApp('none', { variables: { BASE_URL: 'https://plan.example' } })
let anna: TestAccount
beforeAll(async () => {
  anna = await accountWithPassword(api)
})

const reads = async (cookie: string, at = api): Promise<number> =>
  (await at.nobody.get('/api/v1/plans', { cookie })).statusCode

describe('a session’s cookie', () => {
  test('is out of reach of scripts and of other sites', async () => {
    const { headers } = await signInWith(api, anna.email, PASSWORD)
    const [cookie = ''] = [headers['set-cookie']].flat()
    expect(cookie).toMatch(/^koreplan\.session_token=\S+;/)
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${30 * 24 * 60 * 60}`])
      expect(cookie.split('; ')).toContain(flag)
    expect(cookie).not.toMatch(/Domain/i)
  })

  test('goes over TLS alone where there is TLS', async () => {
    const { email } = await accountWithPassword(secure, 'administrator')
    const reply = await signInWith(secure, email, PASSWORD)
    const [cookie = ''] = [reply.headers['set-cookie']].flat()
    expect(cookie).toMatch(/^__Secure-koreplan\.session_token=/)
    expect(cookie.split('; ')).toContain('Secure')
    expect(await reads(cookiesOf(reply), secure)).toBe(200)
    expect(await reads(cookiesOf(reply).replace('__Secure-', ''), secure)).toBe(401)
  })

  test('counts only as it was sealed', async () => {
    const cookie = cookiesOf(await signInWith(api, anna.email, PASSWORD))
    const [name, value = ''] = cookie.split('=')
    const [token = '', seal = ''] = decodeURIComponent(value).split('.')
    const forged = [
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}=`,
      `x${token}.${seal}`,
      '%E0%A4%A',
      '',
    ]
    expect(await reads(cookie)).toBe(200)
    for (const one of forged)
      expect([one, await reads(`${name}=${encodeURIComponent(one)}`)]).toEqual([one, 401])
  })
})

describe('a session', () => {
  test('that was planted is not taken over by who signs in', async () => {
    const planted = cookiesOf(await signInWith(api, anna.email, PASSWORD))
    const reply = await signInWith(api, anna.email, PASSWORD, { cookie: planted })
    expect(cookiesOf(reply)).not.toBe(planted)
    expect(await reads(cookiesOf(reply))).toBe(200)
    expect(await reads(planted)).toBe(401)
  })

  test('ends when it is signed out, here and for everybody who has its cookie', async () => {
    const cookie = cookiesOf(await signInWith(api, anna.email, PASSWORD))
    const reply = await api.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie },
    })
    expect(reply.statusCode).toBe(204)
    expect(String(reply.headers['set-cookie'])).toMatch(/session_token=;.*Max-Age=0/)
    expect(await reads(cookie)).toBe(401)
  })

  test('ends everywhere when its owner says so, and nobody else’s does', async () => {
    const { email } = await accountWithPassword(api)
    const here = cookiesOf(await signInWith(api, email, PASSWORD))
    const there = cookiesOf(await signInWith(api, email, PASSWORD))
    const berit = await api.as('member')
    const { items } = (await api.nobody.get('/api/v1/sessions', { cookie: here })).json<{
      items: OwnSession[]
    }>()
    expect(items).toHaveLength(3)
    expect(items.filter(({ current }) => current)).toHaveLength(1)
    const ended = await api.app.inject({
      method: 'DELETE',
      url: '/api/v1/sessions',
      headers: { cookie: here },
    })
    expect(ended.statusCode).toBe(204)
    expect([await reads(here), await reads(there)]).toEqual([401, 401])
    expect(await reads(berit.headers['cookie'] ?? '')).toBe(200)
  })

  test('of somebody else cannot be ended', async () => {
    const berit = await accountWithPassword(api)
    const [session] = await api.db.prisma.session.findMany({ where: { userId: berit.id } })
    const carl = await api.as('administrator')
    const reply = await carl.del(`/api/v1/sessions/${session?.id}`)
    expect(reply.statusCode).toBe(404)
    expect((await berit.get('/api/v1/plans')).statusCode).toBe(200)
  })

  test('ends with the account’s right to sign in: at the very next request', async () => {
    const dorte = await accountWithPassword(api, 'secretariat')
    const boss = await api.as('administrator')
    expect((await dorte.get('/dashboard')).statusCode).toBe(200)
    await boss.post(`/api/v1/users/${dorte.id}/disable`)
    expect((await dorte.get('/dashboard')).statusCode).toBe(401)
  })

  test('that runs out is none, and one in use is prolonged, with its cookie', async () => {
    const erik = await accountWithPassword(api)
    const cookie = cookiesOf(await signInWith(api, erik.email, PASSWORD))
    const until = (days: number) =>
      api.db.pool.query(
        `UPDATE session SET expires_at = now() + $1 * interval '1 day' WHERE user_id = $2`,
        [days, erik.id],
      )
    // Known callers are asked for anew when accounts change.
    const anew = () =>
      api.db.pool.query('UPDATE installation SET accounts_revision = accounts_revision + 1')
    await until(20)
    await anew()
    const used = await api.nobody.get('/api/v1/plans', { cookie })
    expect(String(used.headers['set-cookie'])).toMatch(/session_token=\S+; Max-Age=2592000/)
    const again = await api.nobody.get('/api/v1/plans', { cookie })
    expect(again.headers['set-cookie']).toBeUndefined()
    await until(-400)
    await anew()
    expect(await reads(cookie)).toBe(401)
  })
})

describe('a change that another site makes a browser send', () => {
  const change = (headers: Record<string, string>) =>
    anna.post(`${PLAN}/activities/4.2/updates`, { date: '2008-01-01', state: 'on_hold' }, headers)
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:81' }],
  ])('is refused: %j', async (headers) => {
    expect((await change(headers)).json<Problem>().type).toBe('urn:koreplan:problem:cross_site')
    const signIn = await api.nobody.post('/api/v1/session', {}, headers)
    expect(signIn.json<Problem>().type).toBe('urn:koreplan:problem:cross_site')
  })

  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }],
    [{ origin: 'http://localhost:80' }],
    [{}],
  ])('is told from our own page’s, and from a program’s: %j', async (headers) => {
    expect((await change(headers)).json<Problem>().type).toBe('urn:koreplan:problem:not_allowed')
  })

  test('is held against the address that was configured, not the one that the request names', async () => {
    const headers = { origin: 'http://localhost:80' }
    const reply = await secure.nobody.post('/api/v1/session', {}, headers)
    expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:cross_site')
    const own = { origin: 'https://plan.example' }
    expect((await secure.nobody.post('/api/v1/session', {}, own)).statusCode).toBe(400)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot be a form’s either: %s',
    async (type) => {
      const reply = await api.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'content-type': type },
        payload: JSON.stringify({ email: anna.email, password: PASSWORD }),
      })
      expect([400, 415]).toContain(reply.statusCode)
      expect(reply.headers['set-cookie']).toBeUndefined()
    },
  )
})
