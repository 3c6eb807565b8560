import type { Activity, Problem, StatusUpdate, UpdateOfActivity } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')
const colleague = await api.as('unit_contact', 'Miljø og Teknik')

const TODAY = '2008-11-01'
const update = { date: '2008-10-30', state: 'in_progress', percent: 90, words: 'Næsten færdig.' }

const report = async (caller: Caller, number = '4.3', body: object = update) =>
  (await caller.post(`/activities/${number}/updates`, body)).json<StatusUpdate>()
const decide = (caller: Caller, what: string, id: number, number = '4.3') =>
  caller.post(
    `/activities/${number}/updates/${id}/${what}`,
    what === 'approve' ? undefined : { reason: 'Tallet passer ikke.' },
  )
const waiting = async () =>
  (await api.get('/updates?approval=submitted')).json<{ items: UpdateOfActivity[] }>().items
const progress = async (number = '4.3') =>
  (await api.get(`/activities/${number}?asOf=${TODAY}`)).json<Activity>().progress
const typeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test('a submitted update waits in the secretariat’s list until it is approved, and counts from then on', async () => {
  const { id } = await report(contact)
  expect((await waiting()).map((one) => one.id)).toContain(id)
  expect(await progress()).not.toBe(90)
  const reply = await decide(secretariat, 'approve', id)
  expect(reply.statusCode).toBe(200)
  expect(reply.json<StatusUpdate>()).toMatchObject({
    approval: 'approved',
    decidedBy: expect.stringContaining('secretariat'),
    decidedAt: '2026-11-24T12:00:00.000Z',
    author: expect.stringContaining('unit_contact'),
  })
  expect((await waiting()).map((one) => one.id)).not.toContain(id)
  expect(await progress()).toBe(90)
})

test('a returned update carries its reason, does not count, and is sent again as a new one', async () => {
  const { id } = await report(contact, '4.3', { ...update, percent: 95 })
  const reply = await decide(secretariat, 'return', id)
  expect(reply.json<StatusUpdate>()).toMatchObject({
    approval: 'returned',
    returnedReason: 'Tallet passer ikke.',
  })
  expect(await progress()).toBe(90)
  const again = await decide(secretariat, 'approve', id)
  expect([again.statusCode, again.json<Problem>()]).toMatchObject([
    409,
    { reason: 'already_returned', detail: expect.stringContaining('som en ny') },
  ])
  expect((await report(contact)).approval).toBe('submitted')
})

test('what was decided is decided once, and an approved one is voided instead of returned', async () => {
  const { id } = await report(secretariat, '4.4')
  const reasons = []
  for (const what of ['approve', 'return', 'void', 'void', 'approve'])
    reasons.push((await decide(secretariat, what, id, '4.4')).json<Problem>().reason)
  expect(reasons).toEqual([
    'already_approved',
    'approved_is_voided_instead',
    undefined,
    'already_voided',
    'already_voided',
  ])
})

test('a voided update stays visible with who, when and why, and no longer counts', async () => {
  const before = await progress('4.4')
  const { id } = await report(secretariat, '4.4', { ...update, percent: 77 })
  expect(await progress('4.4')).toBe(77)
  await decide(secretariat, 'void', id, '4.4')
  expect(await progress('4.4')).toBe(before)
  const { updates } = (await api.get(`/activities/4.4?asOf=${TODAY}`)).json<Activity>()
  expect(updates.find((one) => one.id === id)).toMatchObject({
    voidReason: 'Tallet passer ikke.',
    voidedBy: expect.stringContaining('secretariat'),
  })
})

test('a contact person withdraws an own update while it waits, and nobody else’s', async () => {
  const { id } = await report(contact)
  expect(typeOf(await decide(colleague, 'void', id))).toBe('not_allowed')
  expect((await decide(contact, 'void', id)).statusCode).toBe(200)
  const second = await report(contact)
  await decide(secretariat, 'approve', second.id)
  expect((await decide(contact, 'void', second.id)).json<Problem>().reason).toBe('not_waiting')
})

test('a contact person decides nothing', async () => {
  const { id } = await report(contact)
  for (const what of ['approve', 'return'])
    expect(typeOf(await decide(contact, what, id))).toBe('not_allowed')
})

test('an update is reached through its own activity alone', async () => {
  const { id } = await report(secretariat, '4.4')
  for (const what of ['approve', 'return', 'void'])
    expect(typeOf(await decide(secretariat, what, id, '4.2'))).toBe('update_not_found')
})

test('a date after the plan’s today is refused, one before the plan is not', async () => {
  const ahead = await secretariat.post('/activities/4.4/updates', { ...update, date: '2008-11-02' })
  expect(ahead.json<Problem>().errors).toMatchObject([{ path: 'date', code: 'in_future' }])
  const before = await secretariat.post('/activities/4.4/updates', {
    ...update,
    date: '2006-12-01',
  })
  expect(before.statusCode).toBe(201)
})

test('a reason is needed, and nothing beside it is taken', async () => {
  const { id } = await report(contact)
  const path = `/activities/4.3/updates/${id}/return`
  expect((await secretariat.post(path, { reason: ' ' })).statusCode).toBe(400)
  const reply = await secretariat.post(path, { reason: 'Nej', decidedBy: 'En anden' })
  expect(reply.json<Problem>().errors).toMatchObject([{ path: 'decidedBy', code: 'unknown_field' }])
})
