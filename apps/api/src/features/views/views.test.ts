import type { Problem, View } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const chair = await api.as('chair')
const member = await api.as('member')

const late = { page: 'activities', name: 'Forsinkede', query: 'schedule=overdue,behind' }
const namesOf = async (caller: Caller, page = 'activities') =>
  (await caller.get(`/views?page=${page}`))
    .json<{ items: View[] }>()
    .items.map(({ name, own }) => `${name}${own ? '' : ' (delt)'}`)
const typeOf = (reply: { json: <T>() => T }) => reply.json<Problem>().type

test('a view is kept for oneself, of its page, without plan and date', async () => {
  const reply = await chair.post('/views', {
    ...late,
    query: 'asOf=2008-01-01&plan=en-anden&schedule=overdue%2Cbehind&q=m%C3%B8de',
  })
  expect(reply.statusCode).toBe(201)
  expect(reply.json<View>()).toMatchObject({
    query: 'schedule=overdue,behind&q=m%C3%B8de',
    shared: false,
    own: true,
  })
  expect(reply.headers.location).toMatch(/\/views\/\d+$/)
  expect([await namesOf(chair), await namesOf(chair, 'timeline')]).toEqual([['Forsinkede'], []])
})

test('another’s view is not there unless it is shared, and shared ones are only changed by who keeps them', async () => {
  const { id } = (await secretariat.post('/views', { ...late, name: 'Til mødet' })).json<View>()
  expect(await namesOf(member)).toEqual([])
  for (const reply of [
    await member.patch(`/views/${id}`, { name: 'Min' }),
    await member.del(`/views/${id}`),
  ])
    expect([reply.statusCode, typeOf(reply)]).toEqual([404, 'urn:koreplan:problem:view_not_found'])
  await secretariat.patch(`/views/${id}`, { shared: true })
  expect(await namesOf(member)).toEqual(['Til mødet (delt)'])
  expect((await member.patch(`/views/${id}`, { name: 'Min' })).statusCode).toBe(403)
  expect((await member.del(`/views/${id}`)).statusCode).toBe(403)
  expect((await secretariat.del(`/views/${id}`)).statusCode).toBe(204)
  expect(await namesOf(member)).toEqual([])
})

test('only who may share shares, and may take a shared one away', async () => {
  expect((await member.post('/views', { ...late, shared: true })).statusCode).toBe(403)
  const { id } = (await member.post('/views', { ...late, name: 'Mine' })).json<View>()
  expect((await member.patch(`/views/${id}`, { shared: true })).statusCode).toBe(403)
  await api.db.prisma.savedView.update({ where: { id }, data: { shared: true } })
  const other = await api.as('secretariat')
  expect((await other.del(`/views/${id}`)).statusCode).toBe(204)
})

test('two views of one page do not have the same name', async () => {
  await member.post('/views', { ...late, name: 'A' })
  const { id } = (await member.post('/views', { ...late, name: 'B' })).json<View>()
  for (const reply of [
    await member.post('/views', { ...late, name: ' A ' }),
    await member.patch(`/views/${id}`, { name: 'A' }),
  ])
    expect(reply.json<Problem>().errors).toMatchObject([{ path: 'name', code: 'taken' }])
  expect((await member.post('/views', { ...late, page: 'timeline', name: 'A' })).statusCode).toBe(
    201,
  )
})

test('a view of another plan is not there, and no view changes the plan', async () => {
  const revision = async () =>
    (await api.db.prisma.plan.findFirstOrThrow({ orderBy: { id: 'asc' } })).revision
  const before = await revision()
  const { id } = (await chair.post('/views', { ...late, name: 'C' })).json<View>()
  expect(await revision()).toBe(before)
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 901, "slug": "en-anden"}')).* FROM plan p`,
  )
  await api.db.pool.query(
    `INSERT INTO role_grant (user_id, plan_id, role) VALUES ($1, 901, 'chair')`,
    [chair.id],
  )
  const reply = await chair.del(`${PLAN.replace(/[^/]+$/, 'en-anden')}/views/${id}`)
  expect(typeOf(reply)).toBe('urn:koreplan:problem:view_not_found')
})

test('a field that is none, a page that is none and a name of blanks are refused', async () => {
  const reply = await chair.post('/views', { ...late, page: 'pool', name: '  ', ownerId: 'x' })
  const faults = reply.json<Problem>().errors?.map(({ path, code }) => `${path} ${code}`)
  expect(faults?.toSorted()).toEqual(['name blank', 'ownerId unknown_field', 'page invalid_value'])
})
