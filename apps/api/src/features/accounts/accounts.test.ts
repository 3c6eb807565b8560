import type {
  AuditEvent,
  Invited,
  InvitationLink,
  PersonOfPlan,
  Problem,
  Unit,
  User,
} from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { attemptsIn } from '../../access/attempts.ts'
import { accountWithPassword, cookiesOf, PASSWORD, signInWith } from '../../test-accounts.ts'
import { PLAN, testApp, type Caller } from '../../test-app.ts'

const api = await testApp('plan')
const boss = await api.as('administrator')
const USERS = '/api/v1/users'
const plan = 'erhvervspolitik-2007-2009'

let invitations = 0
const newcomer = () => ({
  name: 'Karen Ny',
  email: `Karen.${++invitations}@Example.test`,
  grants: [{ role: 'secretariat', plan }],
})
type InvitedUser = InvitationLink & { user: User }
const invite = async (who: Caller = boss): Promise<InvitedUser> =>
  (await who.post(USERS, newcomer())).json<InvitedUser>()
const tokenOf = ({ link }: InvitationLink): string => new URL(link).pathname.split('/')[2] ?? ''
const accept = (token: string, password = PASSWORD) =>
  api.nobody.post(`/api/v1/invitations/${token}`, { password })

describe('who is invited', () => {
  test('chooses a password by the link and is in, with the role that was given', async () => {
    const made = await invite()
    expect(made.user).toMatchObject({
      email: `karen.${invitations}@example.test`,
      signsIn: [],
      invitation: { expired: false },
      grants: [{ role: 'secretariat', plan, unit: null }],
    })
    expect(made.link).toMatch(/^http:\/\/localhost:80\/invitation\/\S{32}$/)
    const token = tokenOf(made)
    const invited = (await api.nobody.get(`/api/v1/invitations/${token}`)).json<Invited>()
    expect(invited).toMatchObject({ name: 'Karen Ny', kind: 'new' })
    expect((await accept(token, 'for kort')).statusCode).toBe(400)
    expect((await accept(token)).statusCode).toBe(204)
    const cookie = cookiesOf(await signInWith(api, made.user.email, PASSWORD))
    const update = { date: '2008-01-01', state: 'in_progress' }
    const report = await api.nobody.post('/activities/4.2/updates', update, { cookie })
    expect(report.statusCode).toBe(201)
  })

  test('can use the link once, within a week, and only the newest', async () => {
    const used = await invite()
    await accept(tokenOf(used))
    const late = await invite()
    await api.db.pool.query(
      `UPDATE invitation SET expires_at = '2026-11-24T11:59Z' WHERE user_id = $1`,
      [late.user.id],
    )
    const replaced = await invite()
    await boss.post(`${USERS}/${replaced.user.id}/invitation`)
    const withdrawn = await invite()
    await boss.del(`${USERS}/${withdrawn.user.id}/invitation`)
    for (const made of [used, late, replaced, withdrawn]) {
      const reply = await accept(tokenOf(made))
      expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:link_not_valid')
    }
  })

  test('has a link of which the database knows a hash alone', async () => {
    const made = await invite()
    const { rows } = await api.db.pool.query<{ all: string }>(
      `SELECT jsonb_agg(to_jsonb(i))::text || (SELECT jsonb_agg(to_jsonb(e))::text FROM audit_event e)
         AS all FROM invitation i`,
    )
    expect(rows[0]?.all).not.toContain(tokenOf(made))
  })

  test('gets a new password by a new link, and is signed out everywhere', async () => {
    const forgetful = await accountWithPassword(api)
    const made = (await boss.post(`${USERS}/${forgetful.id}/invitation`)).json<InvitationLink>()
    const invited = await api.nobody.get(`/api/v1/invitations/${tokenOf(made)}`)
    expect(invited.json()).toMatchObject({ kind: 'password' })
    await accept(tokenOf(made), 'en ny lang adgangskode')
    expect((await forgetful.get('/api/v1/plans')).statusCode).toBe(401)
    expect((await signInWith(api, forgetful.email, PASSWORD)).statusCode).toBe(401)
    const reply = await signInWith(api, forgetful.email, 'en ny lang adgangskode')
    expect(reply.statusCode).toBe(200)
  })

  test('cannot be two people of one address', async () => {
    const body = newcomer()
    await boss.post(USERS, body)
    const again = await boss.post(USERS, { ...body, email: body.email.toLowerCase() })
    expect(again.json<Problem>().errors).toMatchObject([{ path: 'email', code: 'taken' }])
  })
})

test('links cannot be guessed at', async () => {
  const codes = new Set<number>()
  for (let at = 0; at < 31; at++) codes.add((await accept(`gaet-${at}`)).statusCode)
  expect([...codes]).toEqual([410, 429])
  await api.db.pool.query('DELETE FROM attempt_limit')
})

describe('a field that is not in the contract', () => {
  test.each([
    [USERS, { ...newcomer(), demonstration: true }, 'demonstration'],
    [USERS, { ...newcomer(), disabledAt: null }, 'disabledAt'],
    [USERS, { ...newcomer(), password: PASSWORD }, 'password'],
    [`${USERS}/${boss.id}/grants`, { role: 'chair', plan, userId: 'x' }, 'userId'],
    ['/api/v1/tokens', { name: 'x', permissions: {} }, 'permissions'],
    ['/api/v1/session', { email: 'a@b.dk', password: 'x', rememberMe: false }, 'rememberMe'],
    ['/api/v1/account/password', { current: 'x', new: PASSWORD, userId: 'x' }, 'userId'],
  ])('is refused: %s %j', async (path, body, field) => {
    const reply = await boss.post(path, body)
    expect(reply.json<Problem>().errors).toContainEqual(
      expect.objectContaining({ path: field, code: 'unknown_field' }),
    )
  })

  test('does not make its sender an administrator', async () => {
    const member = await api.as('member')
    for (const field of ['role', 'grants', 'disabledAt', 'twoFactorEnabled', 'email']) {
      const reply = await member.patch('/api/v1/account', { name: 'Nyt navn', [field]: null })
      expect([field, reply.statusCode]).toEqual([field, 400])
    }
    expect((await member.patch('/api/v1/account', { name: 'Nyt navn' })).statusCode).toBe(204)
    const session = await member.get('/api/v1/session')
    expect(session.json()).toMatchObject({
      person: { name: 'Nyt navn' },
      grants: [{ role: 'member' }],
    })
  })
})

describe('a role', () => {
  test('counts from the next request on, and no longer when it is taken', async () => {
    const member = await api.as('member')
    const update = { date: '2008-01-01', state: 'in_progress' }
    const report = () => member.post('/activities/4.2/updates', update)
    expect((await report()).statusCode).toBe(403)
    const given = await boss.post(`${USERS}/${member.id}/grants`, { role: 'secretariat', plan })
    expect((await report()).statusCode).toBe(201)
    const grant = given.json<User>().grants.find(({ role }) => role === 'secretariat')
    await boss.del(`${USERS}/${member.id}/grants/${grant?.id}`)
    expect((await report()).statusCode).toBe(403)
  })

  test('has the plan and the unit that belong to it', async () => {
    const { id } = await api.as('member')
    const give = async (body: object) =>
      (await boss.post(`${USERS}/${id}/grants`, body)).json<Problem>().errors?.[0]
    expect(await give({ role: 'chair' })).toMatchObject({ path: 'plan', code: 'required' })
    expect(await give({ role: 'unit_contact', plan })).toMatchObject({
      path: 'unit',
      code: 'required',
    })
    expect(await give({ role: 'chair', plan: 'ingen' })).toMatchObject({ code: 'unknown_name' })
    expect(await give({ role: 'member', plan })).toMatchObject({ path: 'role', code: 'taken' })
  })

  test('of the plan’s people is told to who reads the plan, without addresses', async () => {
    const reply = await api.get('/people')
    const { items } = reply.json<{ items: PersonOfPlan[] }>()
    expect(items.find(({ id }) => id === boss.id)?.roles).toEqual(['administrator'])
    expect(reply.body).not.toContain('@')
  })
})

describe('an administrator', () => {
  test('stays while it is the last one, and is not disabled by itself', async () => {
    await api.db.pool.query(
      `DELETE FROM role_grant WHERE role = 'administrator' AND user_id <> $1`,
      [boss.id],
    )
    const { grants } = (await boss.get(`${USERS}/${boss.id}`)).json<User>()
    const away = await boss.del(`${USERS}/${boss.id}/grants/${grants[0]?.id}`)
    expect(away.json<Problem>().detail).toMatch(/eneste administrator/)
    const off = await boss.post(`${USERS}/${boss.id}/disable`)
    expect(off.json<Problem>().detail).toMatch(/ikke spærre dig selv/)
  })

  test('lets a disabled account in again', async () => {
    const member = await accountWithPassword(api)
    await boss.post(`${USERS}/${member.id}/disable`)
    const link = await boss.post(`${USERS}/${member.id}/invitation`)
    expect(link.json<Problem>().detail).toMatch(/spærret/)
    await boss.post(`${USERS}/${member.id}/enable`)
    expect((await signInWith(api, member.email, PASSWORD)).statusCode).toBe(200)
  })

  test('finds all of it in the audit, by who did it', async () => {
    const made = await invite()
    await boss.post(`${USERS}/${made.user.id}/disable`)
    const events = await api.db.prisma.auditEvent.findMany({
      where: { resource: `user/${made.user.id}`, userId: boss.id, planId: null },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual([
      'account.make',
      'role.grant',
      'account.invite',
      'account.disable',
    ])
  })

  test('finds in the audit log whose account and role it was, and of what', async () => {
    const { user } = await invite()
    const { items } = (await boss.get('/api/v1/units')).json<{ items: Unit[] }>()
    const unit = items[0]
    const role = { role: 'unit_contact', plan: 'erhvervspolitik-2007-2009', unit: unit?.id }
    await boss.post(`${USERS}/${user.id}/grants`, role)
    await boss.del(`${USERS}/${user.id}/invitation`)
    const log = (await boss.get(`/api/v1/audit?q=${user.id}`)).json<{ items: AuditEvent[] }>()
    expect(log.items.slice(0, 2)).toMatchObject([
      { action: 'account.uninvite', subject: user.name },
      { action: 'role.grant', subject: user.name },
    ])
    expect(log.items[1]?.changes).toEqual([
      { field: 'role', before: null, after: 'unit_contact' },
      { field: 'plan', before: null, after: expect.stringContaining('rhverv') },
      { field: 'ofUnit', before: null, after: unit?.name },
    ])
    const found = (await boss.get(`/api/v1/audit?q=${encodeURIComponent(user.name)}`)).json<{
      total: number
    }>()
    expect(found.total).toBeGreaterThan(2)
  })
})

test('the own password is changed by who knows it, and every other session ends', async () => {
  const anna = await accountWithPassword(api)
  const elsewhere = cookiesOf(await signInWith(api, anna.email, PASSWORD))
  const change = (current: string) =>
    anna.post('/api/v1/account/password', { current, new: 'en ny lang adgangskode' })
  expect((await change('gæt')).json<Problem>().errors).toMatchObject([
    { path: 'current', code: 'wrong' },
  ])
  const changed = await change(PASSWORD)
  expect(changed.statusCode).toBe(204)
  const reads = async (cookie: string) =>
    (await api.nobody.get('/api/v1/plans', { cookie })).statusCode
  expect(await reads(cookiesOf(changed))).toBe(200)
  expect([await reads(elsewhere), await reads(anna.headers['cookie'] ?? '')]).toEqual([401, 401])
})

test('whoever is in one plan sees nothing of another', async () => {
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 901, "slug": "en-anden"}')).* FROM plan p
       WHERE slug = $1`,
    [plan],
  )
  const { id } = await api.as('secretariat')
  const made = await boss.post(`${USERS}/${id}/grants`, { role: 'member', plan: 'en-anden' })
  expect(made.statusCode).toBe(201)
  const other = PLAN.replace(plan, 'en-anden')
  const stranger = await api.as('secretariat')
  for (const path of ['/people', '/dashboard', '/activities', '/areas/4'])
    expect((await stranger.get(`${other}${path}`)).json<Problem>().type).toMatch(/plan_not_found/)
  const write = await stranger.post(`${other}/activities/4.2/updates`, {
    date: '2008-01-01',
    state: 'on_hold',
  })
  expect(write.json<Problem>().type).toMatch(/plan_not_found/)
})

test('the own password is not tried out by who found a session open', async () => {
  const owner = await api.as('member')
  const id = 'a'.repeat(32)
  const { id: userId } = owner
  await api.db.prisma.account.create({
    data: { id, userId, accountId: userId, providerId: 'credential', password: 'x' },
  })
  const attempts = attemptsIn(api.db)
  for (let at = 0; at < 5; at++) await attempts.begin({ own_password: userId })
  const body = { current: PASSWORD, new: 'en helt anden adgangskode' }
  for (const path of ['password', 'two-factor', 'two-factor/disable'])
    expect([
      path,
      (
        await owner.post(
          `/api/v1/account/${path}`,
          path === 'password' ? body : { password: PASSWORD },
        )
      ).statusCode,
    ]).toEqual([path, 429])
})
