import type { AccessToken, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'

const api = await testApp('plan')
const secretariat = await api.as('secretariat')

type Made = AccessToken & { token: string }
const make = async (who: Caller, name: string): Promise<Made> =>
  (await who.post('/api/v1/tokens', { name, expiresInDays: 30 })).json<Made>()
const bearer = ({ token }: Made) => ({ authorization: `Bearer ${token}` })

test('a program reads and writes with its owner’s rights', async () => {
  const token = await make(secretariat, 'Regneark')
  const read = await api.nobody.get('/dashboard', bearer(token))
  const update = { date: '2008-01-01', state: 'in_progress', percent: 10 }
  const write = await api.nobody.post('/activities/4.2/updates', update, bearer(token))
  expect([read.statusCode, write.statusCode]).toEqual([200, 201])
  const member = await make(await api.as('member'), 'Læser')
  const refused = await api.nobody.post('/activities/4.2/updates', update, bearer(member))
  expect(refused.statusCode).toBe(403)
})

test('is shown once and kept as a hash', async () => {
  const made = await make(secretariat, 'Vises én gang')
  expect(made.token).toMatch(/^kp_\S{40,}$/)
  const list = await secretariat.get('/api/v1/tokens')
  expect(list.body).toContain(made.id)
  expect(list.body).not.toContain(made.token)
  const { rows } = await api.db.pool.query<{ all: string }>(
    'SELECT jsonb_agg(to_jsonb(k))::text AS all FROM api_key k',
  )
  expect(rows[0]?.all).not.toContain(made.token)
  const events = await api.db.prisma.auditEvent.findMany({ where: { action: 'account.token' } })
  expect(JSON.stringify(events)).not.toContain(made.token)
})

test('does not manage accounts, sessions or tokens, whatever its owner may', async () => {
  const boss = await api.as('administrator')
  const headers = bearer(await make(boss, 'Drift'))
  for (const path of ['/api/v1/users', '/api/v1/tokens', '/api/v1/sessions'])
    expect([path, (await api.nobody.get(path, headers)).statusCode]).toEqual([path, 403])
  const invited = { name: 'Ny', email: 'ny@example.test' }
  expect((await api.nobody.post('/api/v1/users', invited, headers)).statusCode).toBe(403)
  expect((await api.nobody.post('/api/v1/tokens', { name: 'Ny' }, headers)).statusCode).toBe(403)
  expect((await api.nobody.get(`${PLAN}/dashboard`, headers)).statusCode).toBe(200)
})

test('that is revoked is refused at the very next request', async () => {
  const made = await make(secretariat, 'Kort liv')
  expect((await api.nobody.get('/dashboard', bearer(made))).statusCode).toBe(200)
  const other = await (await api.as('secretariat')).del(`/api/v1/tokens/${made.id}`)
  expect(other.statusCode).toBe(404)
  expect((await secretariat.del(`/api/v1/tokens/${made.id}`)).statusCode).toBe(204)
  expect((await api.nobody.get('/dashboard', bearer(made))).statusCode).toBe(401)
})

test('goes with its owner: disabled, at the very next request', async () => {
  const leaver = await api.as('secretariat')
  const made = await make(leaver, 'Glemt')
  expect((await api.nobody.get('/dashboard', bearer(made))).statusCode).toBe(200)
  await (await api.as('administrator')).post(`/api/v1/users/${leaver.id}/disable`)
  expect((await api.nobody.get('/dashboard', bearer(made))).statusCode).toBe(401)
})

test('that runs out is refused', async () => {
  const made = await make(secretariat, 'Udløbet')
  await api.db.pool.query(
    `UPDATE api_key SET expires_at = now() - interval '1 day' WHERE id = $1`,
    [made.id],
  )
  expect((await api.nobody.get('/dashboard', bearer(made))).statusCode).toBe(401)
})

test('counts alone where a cookie comes with it, and nonsense is nobody', async () => {
  const headers = { ...secretariat.headers, authorization: 'Bearer kp_findesikke' }
  expect((await api.nobody.get('/dashboard', headers)).statusCode).toBe(401)
  for (const authorization of ['Bearer', 'Basic YTpi', 'Bearer a b'])
    expect((await api.nobody.get('/dashboard', { authorization })).statusCode).toBe(401)
})

test('needs no origin: no other site can make a browser send it', async () => {
  const headers = {
    ...bearer(await make(secretariat, 'Uden side')),
    origin: 'https://other.example',
  }
  const reply = await api.nobody.post('/activities/4.2/updates', {}, headers)
  expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:invalid_request')
})

test('has a name that no other of its owner has', async () => {
  await make(secretariat, 'Den samme')
  const again = await secretariat.post('/api/v1/tokens', { name: 'Den samme' })
  expect(again.json<Problem>().errors).toMatchObject([{ path: 'name', code: 'taken' }])
})
