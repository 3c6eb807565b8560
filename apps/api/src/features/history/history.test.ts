import type { AuditEvent, HistoryEvent, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')
const administrator = await api.as('administrator')

interface Page<T = HistoryEvent> {
  items: T[]
  nextCursor: string | null
  total: number
  people: { id: string; name: string }[]
}
const read = async (query = '', path = '/history', who: Caller = secretariat) =>
  (await who.get(`${path}${query}`)).json<Page>()
const update = (percent: number) => ({ date: '2008-10-30', state: 'in_progress', percent })

await contact.post('/activities/4.3/updates', update(50))
await secretariat.post('/activities/4.4/updates', update(60))
await secretariat.post('/activities/4.4/milestones', { title: 'Aftale' })
await secretariat.post('/activities/4.4/comments', { text: 'Hej' })

test('the plan’s history tells who did what, newest first, and of which activity', async () => {
  const { items, total } = await read()
  expect(total).toBe(4)
  expect(items.map(({ action, activity }) => [action, activity?.number])).toEqual([
    ['comment.make', '4.4'],
    ['milestone.make', '4.4'],
    ['update.make', '4.4'],
    ['update.make', '4.3'],
  ])
  expect(items[1]).toMatchObject({ subject: 'Aftale', userId: secretariat.id })
  expect(items[3]).toMatchObject({
    subject: '2008-10-30',
    actor: expect.stringContaining('unit_contact'),
    at: '2026-11-24T12:00:00.000Z',
    whyNotUndo: null,
  })
})

test('a change tells from what to what, and only of the fields that changed', async () => {
  const { version } = (await secretariat.get('/activities/1.1')).json<{ version: number }>()
  await secretariat.patch('/activities/1.1', { weight: 2 }, version)
  const { items } = await read('', '/activities/1.1/history')
  expect(items.map(({ changes }) => changes)).toEqual([[{ field: 'weight', before: 1, after: 2 }]])
})

test('it is filtered by person, kind and day, and the people to choose from stay the same', async () => {
  const mine = await read(`?person=${contact.id}`)
  expect(mine.items.map(({ userId }) => userId)).toEqual([contact.id])
  expect(mine.people.map(({ id }) => id).toSorted()).toEqual(
    [contact.id, secretariat.id].toSorted(),
  )
  const kinds = await read('?kind=milestone')
  expect(kinds.items.map(({ action }) => action)).toEqual(['milestone.make'])
  expect((await read('?from=2026-11-24&to=2026-11-24')).total).toBeGreaterThanOrEqual(4)
  expect([(await read('?to=2026-11-23')).total, (await read('?from=2026-11-25')).total]).toEqual([
    0, 0,
  ])
})

test('a day is a day in Denmark', async () => {
  await api.db.pool.query(
    `INSERT INTO audit_event (at, actor, action, resource)
     VALUES ('2026-06-30T22:30:00Z', 'Nattevagt', 'session.end', 'user/x')`,
  )
  const on = async (day: string) =>
    (await administrator.get(`/api/v1/audit?from=${day}&to=${day}`)).json<Page>().total
  expect([await on('2026-06-30'), await on('2026-07-01')]).toEqual([0, 1])
})

test('every event is on one page of it, also when more happens meanwhile', async () => {
  const all = (await read('?limit=500')).items.map(({ id }) => id)
  const seen: number[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Page = await read(`?limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
    await secretariat.post('/activities/4.4/updates', update(1))
  }
  expect(seen).toEqual(all)
  const wrong = await secretariat.get('/history?cursor=1;DROP')
  expect(wrong.json<Problem>().errors).toMatchObject([{ path: 'cursor', code: 'invalid_cursor' }])
})

test('the audit log is the administrator’s alone: of all plans and of none, searched by text', async () => {
  const reply = await secretariat.get('/api/v1/audit')
  expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:not_allowed')
  const find = async (query: string) =>
    (await administrator.get(`/api/v1/audit${query}`)).json<Page<AuditEvent>>()
  expect((await find('?kind=session')).items).toMatchObject([{ actor: 'Nattevagt', plan: null }])
  expect((await find('?q=nattevagt')).total).toBe(1)
  expect((await find('?q=aftale&kind=milestone')).items).toMatchObject([
    { plan: 'erhvervspolitik-2007-2009', subject: 'Aftale' },
  ])
  expect((await find('?plan=en-anden')).total).toBe(0)
  expect((await find(`?q=${encodeURIComponent("' OR 1=1 --%")}`)).total).toBe(0)
})

test('what was recorded is changed and deleted by nobody', async () => {
  await expect(api.db.pool.query(`UPDATE audit_event SET actor = 'En anden'`)).rejects.toThrow(
    'never overwritten',
  )
  await expect(api.db.pool.query('DELETE FROM audit_event')).rejects.toThrow('never deleted')
})
