import type { Activity, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const anna = await api.as('secretariat')
const bent = await api.as('secretariat')

const read = async (number: string) => (await api.get(`/activities/${number}`)).json<Activity>()
const versionOf = async (number: string) => (await read(number)).version
const faultsOf = (reply: { json: <T>() => T }) =>
  reply
    .json<Problem>()
    .errors?.map(({ path, code }) => `${path} ${code}`)
    .toSorted()

const eventsOf = async (number: string) =>
  api.db.prisma.auditEvent.findMany({
    where: { activity: { number } },
    orderBy: { id: 'asc' },
  })

test('a change is answered with the activity as it is read, and told with only what changed', async () => {
  const before = await read('1.1')
  const patch = { title: 'Nyt navn', lead: 'miljø og teknik', weight: 2.5 }
  const reply = await anna.patch('/activities/1.1', patch, before.version)
  expect(reply.statusCode).toBe(200)
  expect(reply.json<Activity>()).toEqual(await read('1.1'))
  expect(reply.json<Activity>()).toMatchObject({ title: 'Nyt navn', lead: 'Miljø og Teknik' })
  const [event] = (await eventsOf('1.1')).slice(-1)
  expect(event).toMatchObject({
    action: 'activity.edit',
    userId: anna.id,
    before: { title: before.title, lead: before.lead, weight: before.weight },
    after: { title: 'Nyt navn', lead: 'Miljø og Teknik', weight: 2.5 },
  })
  expect(Object.keys(event?.after ?? {}).toSorted()).toEqual(['lead', 'title', 'weight'])
})

test('what is left out stays, and null clears', async () => {
  const version = await versionOf('4.2')
  const filled = { description: 'Tekst', units: ['Miljø og Teknik'], partners: [] }
  const first = await anna.patch('/activities/4.2', filled, version)
  expect(first.json<Activity>()).toMatchObject({
    description: 'Tekst',
    participants: { units: ['Miljø og Teknik'], partners: [] },
  })
  const cleared = { description: null, units: null, lead: null }
  const second = await anna.patch('/activities/4.2', cleared, first.json<Activity>().version)
  expect(second.json<Activity>()).toMatchObject({
    description: null,
    lead: null,
    title: first.json<Activity>().title,
    participants: { units: [], partners: [] },
  })
})

test('a change of nothing writes nothing', async () => {
  const before = await read('1.2')
  const told = (await eventsOf('1.2')).length
  const reply = await anna.patch('/activities/1.2', { title: before.title }, before.version)
  expect(reply.json<Activity>().version).toBe(before.version)
  expect(await eventsOf('1.2')).toHaveLength(told)
})

test('a change without If-Match is refused', async () => {
  const reply = await anna.patch('/activities/1.2', { title: 'Uset' })
  expect(reply.statusCode).toBe(428)
})

test('another kind of timetable clears what it does not need, and asks for what it does', async () => {
  const { version } = await read('1.2')
  const refused = await anna.patch('/activities/1.2', { scheduleKind: 'dated' }, version)
  expect(faultsOf(refused)).toEqual(['endDate required', 'startDate required'])
  const dates = { scheduleKind: 'dated', startDate: '2008-01-01', endDate: '2008-12-31' }
  const dated = await anna.patch('/activities/1.2', dates, version)
  expect(dated.json<Activity>()).toMatchObject(dates)
  const reason = { scheduleKind: 'ongoing', ongoingReason: 'Afhænger af andre.' }
  const ongoing = await anna.patch('/activities/1.2', reason, dated.json<Activity>().version)
  expect(ongoing.json<Activity>()).toMatchObject({ ...reason, startDate: null, endDate: null })
})

test('bad fields are refused by name, and so are fields that nobody may set', async () => {
  const { version } = await read('4.3')
  const patch = {
    title: ' ',
    startDate: '2008-13-01',
    weight: 0,
    number: '9.9',
    areaId: 1,
    planId: 2,
    archivedOn: '2008-01-01',
    revision: 7,
  }
  const shape = await anna.patch('/activities/4.3', patch, version)
  expect(faultsOf(shape)).toEqual([
    'archivedOn unknown_field',
    'areaId unknown_field',
    'number unknown_field',
    'planId unknown_field',
    'revision unknown_field',
    'startDate invalid_date',
    'title blank',
    'weight too_small',
  ])
  const names = { lead: 'Ingen', units: ['Miljø og Teknik', 'Andre'], partners: ['Ukendt A/S'] }
  expect(faultsOf(await anna.patch('/activities/4.3', names, version))).toEqual([
    'lead unknown_name',
    'partners[0] unknown_name',
    'units[1] unknown_name',
  ])
  expect(await versionOf('4.3')).toBe(version)
})

test('two who change different fields from the same version both keep their change', async () => {
  const { version } = await read('4.4')
  await anna.patch('/activities/4.4', { title: 'Annas navn' }, version)
  const reply = await bent.patch('/activities/4.4', { description: 'Bents tekst' }, version)
  expect(reply.json<Activity>()).toMatchObject({
    title: 'Annas navn',
    description: 'Bents tekst',
  })
})

test('the second to change a field is shown both versions, and nothing is overwritten', async () => {
  const { version } = await read('5.1')
  const mine = { title: 'Bents navn', description: 'Kun Bent' }
  await anna.patch('/activities/5.1', { title: 'Annas navn' }, version)
  const reply = await bent.patch('/activities/5.1', mine, version)
  expect(reply.statusCode).toBe(412)
  const { current, conflicts } = reply.json<Problem>()
  expect(conflicts).toEqual([
    {
      field: 'title',
      yours: 'Bents navn',
      theirs: 'Annas navn',
      changedBy: expect.stringContaining('secretariat'),
      changedAt: '2026-11-24T12:00:00.000Z',
    },
  ])
  expect(current).toEqual(await read('5.1'))
  expect(await read('5.1')).toMatchObject({ title: 'Annas navn' })
  const chosen = await bent.patch('/activities/5.1', mine, (current as Activity).version)
  expect(chosen.json<Activity>()).toMatchObject(mine)
})

test('one who wants what another has made of a field already is in no conflict', async () => {
  const { version } = await read('5.2')
  await anna.patch('/activities/5.2', { title: 'Det samme' }, version)
  const reply = await bent.patch('/activities/5.2', { title: 'Det samme' }, version)
  expect(reply.statusCode).toBe(200)
})

test('what another changed and took back again is in nobody’s way', async () => {
  const { version, title } = await read('6.1')
  await anna.patch('/activities/6.1', { title: 'Forkert' }, version)
  await anna.patch('/activities/6.1', { title }, await versionOf('6.1'))
  const reply = await bent.patch('/activities/6.1', { title: 'Bents navn' }, version)
  expect(reply.statusCode).toBe(200)
})

const dated = { scheduleKind: 'dated', startDate: '2008-01-01', endDate: '2008-12-31' }

/** The activity with dates of its own; its version then. */
async function datedVersion(number: string): Promise<number> {
  const reply = await anna.patch(`/activities/${number}`, dated, await versionOf(number))
  return reply.json<Activity>().version
}

test('the start by one and the end by another merge while they are in order', async () => {
  const version = await datedVersion('7.1')
  await anna.patch('/activities/7.1', { startDate: '2008-03-01' }, version)
  const reply = await bent.patch('/activities/7.1', { endDate: '2008-10-31' }, version)
  expect(reply.json<Activity>()).toMatchObject({ startDate: '2008-03-01', endDate: '2008-10-31' })
})

test('dates that make no sense together are one timetable against another', async () => {
  const version = await datedVersion('7.2')
  await anna.patch('/activities/7.2', { startDate: '2008-11-01' }, version)
  const reply = await bent.patch('/activities/7.2', { endDate: '2008-06-30' }, version)
  expect(reply.statusCode).toBe(412)
  expect(reply.json<Problem>().conflicts).toMatchObject([
    { field: 'startDate', group: 'timing', yours: '2008-01-01', theirs: '2008-11-01' },
    { field: 'endDate', group: 'timing', yours: '2008-06-30', theirs: '2008-12-31' },
  ])
})

test('another kind by one and a date by another are one timetable against another', async () => {
  const version = await datedVersion('1.3')
  const reason = { scheduleKind: 'ongoing', ongoingReason: 'Uvist' }
  await anna.patch('/activities/1.3', reason, version)
  const reply = await bent.patch('/activities/1.3', { endDate: '2009-06-30' }, version)
  expect(reply.statusCode).toBe(412)
  expect(reply.json<Problem>().conflicts?.map(({ field }) => field)).toEqual([
    'scheduleKind',
    'startDate',
    'endDate',
    'ongoingReason',
  ])
})

test('one that is archived can still be mended: it counts, and is read, until its last day', async () => {
  await anna.del('/activities/3.1.1', await versionOf('3.1.1'))
  const reply = await anna.patch(
    '/activities/3.1.1',
    { title: 'Rettet bagefter' },
    await versionOf('3.1.1'),
  )
  expect([reply.statusCode, reply.json<Activity>().title]).toEqual([200, 'Rettet bagefter'])
})
