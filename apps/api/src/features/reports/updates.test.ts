import type { Activity, Problem, StatusUpdate } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const update = { date: '2008-10-30', state: 'in_progress', percent: 40, words: 'Ny **aftale**.' }

test('the secretariat’s update counts as made, on the date that it bears', async () => {
  const reply = await secretariat.post('/activities/4.4/updates', update)
  expect(reply.statusCode).toBe(201)
  expect(reply.headers.location).toMatch(/\/activities\/4\.4\/updates\/\d+$/)
  expect(reply.json<StatusUpdate>()).toMatchObject({ ...update, approval: 'approved' })
  const now = (await api.get('/activities/4.4?asOf=2008-11-01')).json<Activity>()
  const before = (await api.get('/activities/4.4?asOf=2008-10-29')).json<Activity>()
  expect([now.progress, before.progress]).toEqual([40, null])
})

test('a contact person’s update waits for approval and does not count yet', async () => {
  const before = (await api.get('/activities/4.3?asOf=2008-11-01')).json<Activity>()
  const reply = await contact.post('/activities/4.3/updates', { ...update, percent: 90 })
  expect(reply.json<StatusUpdate>().approval).toBe('submitted')
  const after = (await api.get('/activities/4.3?asOf=2008-11-01')).json<Activity>()
  expect(after.progress).toBe(before.progress)
  expect(after.updates).toHaveLength(before.updates.length + 1)
})

test('a contact person reports on the own unit’s activities alone', async () => {
  const reply = await contact.post('/activities/7.1/updates', update)
  expect(reply.statusCode).toBe(403)
  expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:not_own_unit')
})

test('bad input is refused field by field, and nothing is written', async () => {
  const before = (await api.get('/activities/4.2/updates')).json<{ total: number }>().total
  const reply = await secretariat.post('/activities/4.2/updates', {
    date: '2008-02-30',
    state: 'glad',
    percent: 140,
    approval: 'approved',
  })
  expect(reply.statusCode).toBe(400)
  expect(
    reply
      .json<Problem>()
      .errors?.map(({ path, code }) => `${path} ${code}`)
      .toSorted(),
  ).toEqual([
    'approval unknown_field',
    'date invalid_date',
    'percent too_big',
    'state invalid_value',
  ])
  const after = (await api.get('/activities/4.2/updates')).json<{ total: number }>().total
  expect(after).toBe(before)
})

test('the same Idempotency-Key with the same body writes once and answers the same', async () => {
  const headers = { 'idempotency-key': 'en-indberetning-igen' }
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => secretariat.post('/activities/1.2/updates', update, headers)),
  )
  expect(new Set(replies.map(({ body }) => body)).size).toBe(1)
  expect(new Set(replies.map(({ headers: { location } }) => location)).size).toBe(1)
  const other = await secretariat.post(
    '/activities/1.2/updates',
    { ...update, percent: 1 },
    headers,
  )
  expect(other.statusCode).toBe(422)
})

test('it is told in the history, with who made it', async () => {
  const event = await api.db.prisma.auditEvent.findFirst({
    where: { action: 'update.make', userId: contact.id },
    include: { activity: true },
  })
  expect(event?.activity?.number).toBe('4.3')
  expect(event?.after).toMatchObject({ percent: 90, approval: 'submitted' })
})
