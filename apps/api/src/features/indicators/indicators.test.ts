import type { Activity, Indicator, Measurement, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const MEETINGS = {
  title: 'Møder',
  unit: 'møder',
  kind: 'count',
  targetPeriod: 'year',
  target: 15,
  approximate: true,
}

const made = async (body: object = MEETINGS, number = '4.4') =>
  (await secretariat.post(`/activities/${number}/indicators`, body)).json<Indicator>()
const now = async (id: number, number = '4.4') =>
  (await api.get(`/activities/${number}?asOf=2008-11-01`))
    .json<Activity>()
    .indicators.find((one) => one.id === id)
const record = (caller: Caller, id: number, what: string, body: object, number = '4.4') =>
  caller.post(`/activities/${number}/indicators/${id}/${what}`, body)
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test('eleven occurrences of fifteen a year are 73,33 % of the year’s target', async () => {
  const { id } = await made()
  for (let month = 1; month <= 10; month++)
    await record(secretariat, id, 'occurrences', {
      date: `2008-${String(month).padStart(2, '0')}-10`,
    })
  const last = await record(secretariat, id, 'occurrences', { date: '2008-11-01' })
  expect([last.statusCode, last.json<Measurement>().value]).toEqual([201, 1])
  expect(await now(id)).toMatchObject({ actual: 11, expected: 12.5, shareOfTarget: 73.33 })
})

test('a measurement is voided with a reason: it stays in the list and no longer counts', async () => {
  const { id } = await made()
  await record(secretariat, id, 'measurements', { date: '2008-02-01', value: 4 })
  const wrong = (
    await record(secretariat, id, 'measurements', {
      date: '2008-03-01',
      value: 40,
      words: 'Tastefejl',
    })
  ).json<Measurement>()
  expect((await now(id))?.actual).toBe(44)
  const path = `/activities/4.4/measurements/${wrong.id}/void`
  expect((await secretariat.post(path, { reason: 'Skulle være 4' })).statusCode).toBe(200)
  const after = await now(id)
  expect(after?.actual).toBe(4)
  expect(after?.measurements.map(({ value, voidReason }) => [value, voidReason])).toEqual([
    [40, 'Skulle være 4'],
    [4, null],
  ])
  const again = await secretariat.post(path, { reason: 'Igen' })
  expect(again.json<Problem>().reason).toBe('already_voided')
})

test('a level has no occurrences', async () => {
  const { id } = await made({ ...MEETINGS, kind: 'level', title: 'Ledighed', unit: '%' })
  const reply = await record(secretariat, id, 'occurrences', { date: '2008-10-01' })
  expect([reply.statusCode, reply.json<Problem>().reason]).toEqual([409, 'only_counts_occur'])
})

test('a measured count does not become a level, and its target changes at once', async () => {
  const { id, version } = await made()
  await record(secretariat, id, 'occurrences', { date: '2008-10-01' })
  const path = `/activities/4.4/indicators/${id}`
  const refused = await secretariat.patch(path, { kind: 'level' }, version)
  expect(refused.json<Problem>().reason).toBe('kind_is_measured')
  const reply = await secretariat.patch(path, { target: 2, approximate: false }, version)
  expect(reply.json<Indicator>()).toMatchObject({ target: 2, shareOfTarget: 50, actual: 1 })
})

test('a contact person measures on the own unit’s activities, and edits no indicator', async () => {
  const own = await made(MEETINGS, '4.3')
  const other = await made(MEETINGS, '7.1')
  const date = '2008-10-01'
  const mine = await record(contact, own.id, 'occurrences', { date }, '4.3')
  expect(mine.statusCode).toBe(201)
  for (const what of ['occurrences', 'measurements']) {
    const body = what === 'measurements' ? { date, value: 1 } : { date }
    expect(codeOf(await record(contact, other.id, what, body, '7.1'))).toBe('not_own_unit')
  }
  const theirs = await record(secretariat, other.id, 'occurrences', { date }, '7.1')
  const path = `/activities/7.1/measurements/${theirs.json<Measurement>().id}/void`
  expect(codeOf(await contact.post(path, { reason: 'x' }))).toBe('not_own_unit')
  const edited = await contact.patch(`/activities/4.3/indicators/${own.id}`, { target: 1 }, 1)
  expect(codeOf(edited)).toBe('not_allowed')
})

test('an indicator and a measurement are reached through their own activity alone', async () => {
  const { id, version } = await made()
  const one = (
    await record(secretariat, id, 'occurrences', { date: '2008-10-01' })
  ).json<Measurement>()
  expect([
    codeOf(await secretariat.patch(`/activities/4.2/indicators/${id}`, { target: 1 }, version)),
    codeOf(await record(secretariat, id, 'occurrences', { date: '2008-10-01' }, '4.2')),
    codeOf(await secretariat.post(`/activities/4.2/measurements/${one.id}/void`, { reason: 'x' })),
  ]).toEqual(['indicator_not_found', 'indicator_not_found', 'measurement_not_found'])
})

test('a date ahead, a third decimal and a field of somebody else’s are refused', async () => {
  const { id } = await made()
  const reply = await record(secretariat, id, 'measurements', {
    date: '2008-11-02',
    value: 1.234,
    recordedAt: '2008-01-01T00:00:00.000Z',
  })
  expect(
    reply
      .json<Problem>()
      .errors?.map(({ path, code }) => `${path} ${code}`)
      .toSorted(),
  ).toEqual(['recordedAt unknown_field', 'value invalid_value'])
  const ahead = await record(secretariat, id, 'occurrences', { date: '2008-11-02' })
  expect(ahead.json<Problem>().errors).toMatchObject([{ path: 'date', code: 'in_future' }])
})

test('a voided indicator is shown on no date, with none of its measurements, and is not changed', async () => {
  const { id, version } = await made(MEETINGS, '7.1')
  const one = (
    await record(secretariat, id, 'occurrences', { date: '2008-03-01' }, '7.1')
  ).json<Measurement>()
  const path = `/activities/7.1/indicators/${id}`
  expect(codeOf(await contact.post(`${path}/void`, { reason: 'x' }))).toBe('not_allowed')
  expect((await secretariat.post(`${path}/void`, { reason: 'Dobbelt' })).statusCode).toBe(204)
  for (const asOf of ['2008-06-01', '2008-11-01'])
    for (const what of ['indicators', 'measurements']) {
      const reply = await api.get(`/activities/7.1/${what}?asOf=${asOf}`)
      const { items } = reply.json<{ items: { id: number }[] }>()
      expect(items.map((item) => item.id)).not.toContain(what === 'indicators' ? id : one.id)
    }
  const timeline = await api.get('/timeline?asOf=2008-11-01')
  expect(timeline.body).not.toContain('"2008-03-01"')
  const refusals = [
    await secretariat.post(`${path}/void`, { reason: 'Igen' }),
    await secretariat.patch(path, { target: 2 }, version),
    await record(secretariat, id, 'occurrences', { date: '2008-10-01' }, '7.1'),
    await secretariat.post(`/activities/7.1/measurements/${one.id}/void`, { reason: 'x' }),
  ]
  expect(refusals.map((reply) => reply.json<Problem>().reason)).toEqual(
    refusals.map(() => 'already_voided'),
  )
})
