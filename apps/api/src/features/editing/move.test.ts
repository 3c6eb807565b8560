import type { Activity, ActivityRow, Area, Dashboard, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const anna = await api.as('secretariat')
const bent = await api.as('secretariat')

const read = async (number: string, asOf = '2008-11-01') =>
  (await api.get(`/activities/${number}?asOf=${asOf}`)).json<Activity>()
const versionOf = async (number: string) => (await read(number)).version
const match = (version: number) => ({ 'if-match': `"v${version}"` })
const numbers = async (query = '') =>
  (await api.get(`/activities?limit=500${query}`))
    .json<{ items: ActivityRow[] }>()
    .items.map(({ number }) => number)

const move = async (number: string, area: string) =>
  anna.post(`/activities/${number}/move`, { area }, match(await versionOf(number)))
const place = async (number: string, after: string | null) =>
  anna.post(`/activities/${number}/place`, { after }, match(await versionOf(number)))
const archive = async (number: string, on?: string) =>
  anna.del(`/activities/${number}${on === undefined ? '' : `?on=${on}`}`, await versionOf(number))

const eventOf = async (action: string) =>
  api.db.prisma.auditEvent.findFirst({ where: { action }, orderBy: { id: 'desc' } })

test('an activity that moves gets the next number there, and its old address leads to it', async () => {
  const before = await read('4.2')
  const reply = await move('4.2', '5')
  expect(reply.statusCode).toBe(200)
  const { number } = reply.json<{ number: string }>()
  expect(number).toBe(`5.${(await api.get('/areas/5')).json<Area>().activities.length}`)
  const after = await read(number)
  expect(after).toMatchObject({ title: before.title, area: { number: '5' } })
  expect(after.updates).toEqual(before.updates)
  const old = await api.get('/activities/4.2?asOf=2008-11-01')
  expect([old.statusCode, old.headers.location]).toEqual([
    308,
    expect.stringMatching(
      new RegExp(`/activities/${number.replace('.', '\\.')}\\?asOf=2008-11-01$`),
    ),
  ])
  expect(await eventOf('activity.move')).toMatchObject({
    before: { area: '4', number: '4.2' },
    after: { area: '5', number },
  })
})

test('moved back it gets a new number again, and every old address leads to the newest', async () => {
  const { number } = (await move('6.1', '7')).json<{ number: string }>()
  const back = (await move(number, '6')).json<{ number: string }>()
  expect(back.number).not.toBe('6.1')
  for (const old of ['6.1', number])
    expect((await api.get(`/activities/${old}`)).headers.location).toMatch(
      new RegExp(`/${back.number.replace('.', '\\.')}$`),
    )
})

test('the number of one that has moved away is given to no other', async () => {
  const last = (await api.get('/areas/2')).json<Area>().activities.at(-1)?.number ?? ''
  await move(last, '1')
  const body = { area: '2', title: 'Ny', scheduleKind: 'plan_period' }
  const made = await anna.post('/activities', body)
  expect(made.json<{ number: string }>().number).toBe(`2.${Number(last.split('.')[1]) + 1}`)
})

test('a change that is sent to an old number is sent on with its method', async () => {
  const version = await versionOf('7.2')
  const { number } = (await move('7.2', '1')).json<{ number: string }>()
  for (const reply of [
    await bent.patch('/activities/7.2', { title: 'Nyt' }, version),
    await bent.post('/activities/7.2/place', { after: null }, match(version)),
    await bent.post('/activities/7.2/updates', { date: '2008-01-01', state: 'in_progress' }),
    await bent.del('/activities/7.2', version),
  ]) {
    expect(reply.statusCode).toBe(308)
    expect(reply.headers.location).toContain(`/activities/${number}`)
  }
  // The version from before the move serves there: the title has not changed since.
  const there = await bent.patch(`/activities/${number}`, { title: 'Nyt' }, version)
  expect(there.statusCode).toBe(200)
})

test('an old number that is not the address itself means the activity all the same', async () => {
  const { number } = (await move('5.1', '1')).json<{ number: string }>()
  const entry = { kind: 'expense', date: '2008-10-30', amountOre: 100, text: 'Gammelt nummer' }
  const posted = await anna.post('/pools/erhvervspulje/entries', { ...entry, activity: '5.1' })
  expect(posted.json<object>()).toMatchObject({ activity: { number } })
  const unit = await api.db.prisma.unit.findFirstOrThrow()
  const entries = [{ activity: '5.1', date: '2008-10-30', minutes: 45 }]
  expect((await anna.post('/hours', { unit: unit.id, entries })).statusCode).toBe(201)
  const listed = await api.get('/hours?activity=5.1&from=2008-10-30&to=2008-10-30&asOf=2008-11-01')
  expect(listed.json<{ items: object[] }>().items).toMatchObject([
    { activity: { number }, minutes: 45 },
  ])
})

test('an address that cannot be rewritten is refused, and not sent to itself for ever', async () => {
  const reply = await api.get('/activities/%35.1')
  expect([reply.statusCode, reply.json<Problem>().type]).toEqual([
    404,
    'urn:koreplan:problem:activity_not_found',
  ])
})

test('a move to where it is, or to no area, is refused; and so is one that another has moved', async () => {
  const version = await versionOf('1.1')
  expect((await move('1.1', '1')).json<Problem>().errors).toMatchObject([{ path: 'area' }])
  expect((await move('1.1', '99')).json<Problem>().errors).toMatchObject([
    { path: 'area', code: 'unknown_name' },
  ])
  const { number } = (await move('1.1', '4')).json<{ number: string }>()
  const reply = await bent.post(`/activities/${number}/move`, { area: '5' }, match(version))
  expect(reply.json<Problem>().conflicts).toMatchObject([
    { field: 'area', yours: '5', theirs: '4' },
  ])
})

test('the place on the page is apart from the number, and all lists follow it', async () => {
  const before = await numbers('&area=7')
  const [first = '', second = '', third = ''] = before
  const reply = await place(third, first)
  expect(reply.statusCode).toBe(200)
  const order = [first, third, second, ...before.slice(3)]
  expect(await numbers('&area=7')).toEqual(order)
  expect((await api.get('/areas/7')).json<Area>().activities.map(({ number }) => number)).toEqual(
    order,
  )
  expect(await numbers('&area=7&sort=number')).toEqual(
    before.toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2))),
  )
  expect([(await read(third)).previous, (await read(third)).next]).toEqual([first, second])
  expect(await eventOf('activity.place')).toMatchObject({
    before: { after: second },
    after: { after: first },
  })
  await place(third, null)
  expect((await numbers('&area=7'))[0]).toBe(third)
})

test('an activity has its place in its own area alone', async () => {
  const [first = '', second = ''] = await numbers('&area=7')
  for (const after of ['4.1', first]) {
    const reply = await place(first, after)
    expect(reply.json<Problem>().errors).toMatchObject([{ path: 'after', code: 'invalid_value' }])
  }
  const unknown = await place(second, '9.99')
  expect(unknown.json<Problem>().errors).toMatchObject([{ path: 'after', code: 'unknown_name' }])
})

test('an archived activity is in no list or figure from that day, and counts before it', async () => {
  const total = async (asOf: string) =>
    (await api.get(`/dashboard?asOf=${asOf}`)).json<Dashboard>().progress.coverage.total
  const before = await total('2008-11-01')
  const { previous, next } = await read('4.3')
  const reply = await archive('4.3')
  expect(reply.json()).toMatchObject({ number: '4.3', archivedOn: '2008-10-31' })
  expect([await total('2008-11-01'), await total('2008-10-31')]).toEqual([before - 1, before])
  expect(await numbers('&asOf=2008-11-01')).not.toContain('4.3')
  expect(await numbers('&asOf=2008-11-01&archived=true')).toEqual(['4.3'])
  expect(await numbers('&asOf=2008-10-31&archived=true')).toEqual([])
  const archived = await read('4.3')
  expect(archived).toMatchObject({ archivedOn: '2008-10-31', previous: null, next: null })
  expect((await read('4.3', '2008-10-30')).archivedOn).toBeNull()
  expect((await read(previous ?? '')).next).toBe(next)

  const back = await anna.post('/activities/4.3/restore', {}, match(archived.version))
  expect(back.statusCode).toBe(200)
  expect([await total('2008-11-01'), await numbers('&archived=true')]).toEqual([before, []])
})

test('archiving twice, restoring what is not archived, and a day ahead are refused', async () => {
  const ahead = await archive('4.4', '2008-11-02')
  expect(ahead.json<Problem>().errors).toMatchObject([{ path: 'on', code: 'in_future' }])
  const version = await versionOf('4.4')
  const idle = await anna.post('/activities/4.4/restore', {}, match(version))
  expect(idle.json<Problem>()).toMatchObject({ status: 409, reason: 'not_archived' })
  expect((await archive('4.4', '2008-06-30')).statusCode).toBe(200)
  expect((await archive('4.4')).json<Problem>()).toMatchObject({ reason: 'already_archived' })
})
