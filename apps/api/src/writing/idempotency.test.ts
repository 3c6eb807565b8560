import { randomUUID } from 'node:crypto'
import * as contract from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../test-app.ts'

const api = await testApp('example')
const boss = await api.as('administrator')
const secretariat = await api.as('secretariat')
const keyed = (key: string = randomUUID()) => ({ 'idempotency-key': key })
const count = async (table: string): Promise<number> =>
  (await api.db.pool.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n ?? NaN

let people = 0
const newcomer = () => ({ name: 'Karen Ny', email: `karen.${++people}@example.test` })

describe('the same Idempotency-Key with the same request', () => {
  const plan = 'erhvervspolitik-2007-2009'
  const user = () => api.as('member')
  test.each<[string, () => Promise<[string, object]>, string]>([
    ['an account', async () => ['/api/v1/users', newcomer()], '"user"'],
    ['a link', async () => [`/api/v1/users/${(await user()).id}/invitation`, {}], 'invitation'],
    [
      'a role',
      async () => [`/api/v1/users/${(await user()).id}/grants`, { role: 'chair', plan }],
      'role_grant',
    ],
    ['an access token', async () => ['/api/v1/tokens', { name: 'Regneark' }], 'api_key'],
    ['a unit', async () => ['/api/v1/units', { name: 'Ny afdeling' }], 'unit'],
    [
      'a partner',
      async () => ['/api/v1/partners', { name: 'Ny part', kind: 'association' }],
      'partner',
    ],
  ])('makes %s once, and answers as the first time', async (_, request, table) => {
    const [path, body] = await request()
    const before = await count(table)
    const headers = keyed()
    const replies = [await boss.post(path, body, headers), await boss.post(path, body, headers)]
    const [first, again] = replies
    expect([first?.statusCode, first?.body]).toEqual([again?.statusCode, again?.body])
    expect(first?.statusCode).toBeLessThan(300)
    expect(first?.headers.location).toBe(again?.headers.location)
    expect(await count(table)).toBe(before + 1)
  })

  test('makes it once when both are under way, and with another request is refused', async () => {
    const headers = keyed()
    const body = newcomer()
    const send = () => boss.post('/api/v1/users', body, headers)
    const replies = await Promise.all([send(), send(), send()])
    expect(new Set(replies.map((reply) => reply.body)).size).toBe(1)
    const other = await boss.post('/api/v1/users', newcomer(), headers)
    expect([other.statusCode, other.json<contract.Problem>().type]).toEqual([
      422,
      contract.problemType('key_used_otherwise'),
    ])
  })

  test('is another person’s own: nobody is answered what somebody else was', async () => {
    const headers = keyed()
    const body = { name: 'Fælles nøgle' }
    const mine = await secretariat.post('/api/v1/tokens', body, headers)
    const theirs = await boss.post('/api/v1/tokens', body, headers)
    expect([mine.statusCode, theirs.statusCode]).toEqual([201, 201])
    expect(theirs.body).not.toBe(mine.body)
  })

  test('that was refused leaves no key behind', async () => {
    const headers = keyed()
    const taken = newcomer()
    await boss.post('/api/v1/users', taken)
    expect((await boss.post('/api/v1/users', taken, headers)).statusCode).toBe(400)
    expect((await boss.post('/api/v1/users', newcomer(), headers)).statusCode).toBe(201)
  })
})

test('what was answered is kept sealed: neither key, link nor token stands in the table', async () => {
  const headers = keyed()
  const made = await boss.post('/api/v1/users', newcomer(), headers)
  const token = await boss.post('/api/v1/tokens', { name: 'Hemmelig' }, keyed())
  const { rows } = await api.db.pool.query<{ all: string }>(
    'SELECT jsonb_agg(to_jsonb(r))::text AS all FROM idempotent_reply r',
  )
  const link = made.json<{ link: string }>().link.split('/').at(-1)
  for (const secret of [headers['idempotency-key'], link, token.json<{ token: string }>().token]) {
    expect(secret).toMatch(/\S{32}/)
    expect(rows[0]?.all).not.toContain(secret)
  }
  // Opened by nothing but the key: what is put in the place of a reply is no reply.
  await api.db.pool.query(`UPDATE idempotent_reply SET sealed = reverse(sealed)`)
  expect((await boss.post('/api/v1/tokens', { name: 'Hemmelig' }, headers)).statusCode).toBe(422)
})

test('a key is kept for a day', async () => {
  const body = { name: 'I går' }
  const headers = keyed()
  await boss.post('/api/v1/tokens', body, headers)
  await api.db.pool.query(`UPDATE idempotent_reply SET at = at - interval '25 hours'`)
  const again = await boss.post('/api/v1/tokens', body, headers)
  expect(again.json<contract.Problem>().errors).toMatchObject([{ path: 'name', code: 'taken' }])
})

test.each(['kort', '123456789012345', 'x'.repeat(201), 'med mellemrum mellem ord'])(
  'a key that could be guessed, or is none, is refused: %s',
  async (key) => {
    const reply = await boss.post('/api/v1/tokens', { name: 'Nej' }, keyed(key))
    expect(reply.json<contract.Problem>().errors).toMatchObject([
      { path: 'Idempotency-Key', code: 'invalid_value' },
    ])
  },
)

test('every POST takes a key but those that use up what they need and give a session', async () => {
  const isRoute = (value: unknown): value is contract.Route =>
    typeof value === 'object' && value !== null && 'access' in value
  const posts = (Object.values(contract) as unknown[])
    .filter(isRoute)
    .filter(({ method }) => method === 'POST')
  const keyless = posts.filter((route) => route.keyless === true).map(({ url }) => url)
  expect(keyless.toSorted()).toEqual([
    '/api/v1/account/password',
    '/api/v1/account/two-factor',
    '/api/v1/account/two-factor/confirm',
    '/api/v1/account/two-factor/disable',
    '/api/v1/invitations/:token',
    '/api/v1/session',
    '/api/v1/session/demonstration',
    '/api/v1/session/second-factor',
    '/api/v1/setup',
  ])
  interface Described {
    paths: Record<string, { post?: { parameters?: { name: string; in: string }[] } }>
  }
  const { paths } = (await api.app.inject('/api/openapi.json')).json<Described>()
  for (const { url, keyless: none } of posts) {
    const parameters = paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.post?.parameters ?? []
    const isTold = parameters.some((one) => one.in === 'header' && one.name === 'idempotency-key')
    expect([url, isTold]).toEqual([url, none !== true])
  }
})
