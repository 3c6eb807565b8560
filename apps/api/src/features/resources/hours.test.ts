import type { Activity, AuditEvent, HourEntry, Problem, Resources } from '@koreplan/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example', { today: '2008-11-01' })
let secretariat: Caller
let contact: Caller
let own: number
let other: number

beforeAll(async () => {
  secretariat = await api.as('secretariat')
  contact = await api.as('unit_contact', 'Miljø og Teknik')
  const { units } = (await api.get('/resources')).json<Resources>()
  const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? 0
  own = idOf('Miljø og Teknik')
  other = idOf('Kultur')
})

const enter = (entries: object[], by = contact, unit = own) => by.post('/hours', { unit, entries })
const cell = (minutes: number, some: object = {}) => ({
  activity: '4.1.1',
  date: '2008-10-20',
  minutes,
  ...some,
})
const hours = async (query: string) =>
  (await api.get(`/hours?unit=${own}&asOf=2008-11-01&${query}`)).json<{ items: HourEntry[] }>()
    .items
const standing = async (date: string) =>
  (await hours(`from=${date}&to=${date}`)).filter(({ voidedAt }) => voidedAt === null)

let activity: string
beforeAll(async () => {
  const { columns } = (await api.get('/resources?by=activity')).json<Resources>()
  activity = columns.find(({ area }) => area === '4')?.number ?? ''
})
const week = (minutes: number, date = '2008-10-20', some: object = {}) =>
  cell(minutes, { activity, date, ...some })

test('a contact person enters a week at once, and the activity and the matrix follow', async () => {
  const before = (await api.get(`/activities/${activity}`)).json<Activity>().minutesUsed
  const reply = await enter([week(90), week(45, '2008-10-21'), week(0, '2008-10-22')])
  expect([reply.statusCode, reply.body]).toEqual([201, expect.any(String)])
  expect(reply.json<{ items: HourEntry[] }>().items).toMatchObject([
    { minutes: 90, date: '2008-10-20', unit: { name: 'Miljø og Teknik' } },
    { minutes: 45, date: '2008-10-21' },
  ])
  const after = (await api.get(`/activities/${activity}`)).json<Activity>().minutesUsed
  expect(after - before).toBe(135)
})

test('a day that is entered again is voided and written anew; the same again changes nothing', async () => {
  const date = '2008-10-13'
  await enter([week(60, date)])
  await enter([week(75, date)])
  expect(await standing(date)).toMatchObject([{ minutes: 75 }])
  expect(await hours(`from=${date}&to=${date}`)).toMatchObject([
    { minutes: 60, voidReason: 'Rettet' },
    { minutes: 75, voidReason: null },
  ])
  expect((await enter([week(75, date)])).json<{ items: HourEntry[] }>().items).toEqual([])
  await enter([week(0, date)])
  expect(await standing(date)).toEqual([])
})

test('two at the same cell do not overwrite each other unseen', async () => {
  const date = '2008-10-14'
  await enter([week(60, date, { seenMinutes: 0 })])
  const late = await enter([week(30, date, { seenMinutes: 0 })], secretariat)
  expect(late.json<Problem>().reason).toBe('hours_changed')
  expect(await standing(date)).toMatchObject([{ minutes: 60 }])
})

describe('hours are refused', () => {
  test('for another unit, from a contact person', async () => {
    const reply = await enter([week(60)], contact, other)
    expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:other_unit')
    expect((await enter([week(60)], secretariat, other)).statusCode).toBe(201)
  })

  test('from who reads alone', async () => {
    expect((await enter([week(60)], await api.as('chair'))).statusCode).toBe(403)
  })

  test.each([
    ['ten minutes', { minutes: 10 }, 'entries[0].minutes'],
    ['a day ahead', { date: '2008-11-02' }, 'entries[0].date'],
  ])('%s', async (_, some, path) => {
    const reply = await enter([week(60, '2008-10-23', some)])
    expect(reply.json<Problem>().errors).toMatchObject([{ path }])
  })

  test('twice for one day, and then nothing is entered', async () => {
    const reply = await enter([week(60, '2008-10-23'), week(30, '2008-10-23')])
    expect(reply.json<Problem>().errors).toMatchObject([{ path: 'entries[1].date' }])
    expect(await standing('2008-10-23')).toEqual([])
  })

  test('on an activity that is not there', async () => {
    expect((await enter([cell(60, { activity: '99.9' })])).statusCode).toBe(404)
  })
})

test('one entry is voided with a reason, once', async () => {
  const date = '2008-10-15'
  const made = (await enter([week(60, date)])).json<{ items: HourEntry[] }>().items[0]
  const reply = await contact.post(`/hours/${made?.id}/void`, { reason: 'Forkert aktivitet' })
  expect(reply.json<HourEntry>()).toMatchObject({ voidReason: 'Forkert aktivitet' })
  const again = await contact.post(`/hours/${made?.id}/void`, { reason: 'Igen' })
  expect(again.json<Problem>().reason).toBe('already_voided')
})

test('a closed month takes no hours, and gives none up', async () => {
  const date = '2008-09-15'
  const made = (await enter([week(60, date)])).json<{ items: HourEntry[] }>().items[0]
  await secretariat.post('/months/2008-09/close')
  for (const reply of [
    await enter([week(75, date)]),
    await enter([week(15, '2008-09-16')]),
    await contact.post(`/hours/${made?.id}/void`, { reason: 'Forkert' }),
  ])
    expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:month_closed')
  // What is as it was already asks nothing.
  expect((await enter([week(60, date), week(30, '2008-10-01')])).statusCode).toBe(201)
  const director = await api.as('director')
  await director.post('/months/2008-09/reopen', { reason: 'Rettelse' })
  expect((await enter([week(75, date)])).statusCode).toBe(201)
})

test('hours that were entered or voided are taken back from the history', async () => {
  const date = '2008-10-16'
  const latest = async () =>
    (await contact.get('/history?limit=1')).json<{ items: AuditEvent[] }>().items[0]
  await enter([week(60, date)])
  await enter([week(90, date)])
  const change = await latest()
  expect(change?.changes).toContainEqual({ field: 'minutes', before: 60, after: 90 })
  expect((await contact.post(`/history/${change?.id}/undo`)).statusCode).toBe(200)
  expect(await standing(date)).toMatchObject([{ minutes: 60 }])
  await enter([week(0, date)])
  expect((await contact.post(`/history/${(await latest())?.id}/undo`)).statusCode).toBe(200)
  expect(await standing(date)).toMatchObject([{ minutes: 60 }])
  // What was changed since is not overwritten.
  await enter([week(15, date)])
  expect((await contact.post(`/history/${change?.id}/undo`)).statusCode).toBe(409)
})
