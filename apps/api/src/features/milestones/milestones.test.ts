import type { Activity, Milestone, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const TODAY = '2008-11-01'
const NEW = { title: 'Aftale underskrevet', dueDate: '2008-10-01' }

const activityNow = async (number = '4.4') =>
  (await api.get(`/activities/${number}?asOf=${TODAY}`)).json<Activity>()
const made = async (body: object = NEW, number = '4.4') =>
  (await secretariat.post(`/activities/${number}/milestones`, body)).json<Milestone>()
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test('a milestone is made, late from the day after it was due, and stands by its date', async () => {
  const late = await made()
  const early = await made({ title: 'Møde holdt', dueDate: '2008-03-01', weight: 2 })
  const undated = await made({ title: 'Uden dato' })
  expect([late.overdueDays, undated.overdueDays]).toEqual([31, null])
  const { milestones } = await activityNow()
  expect(milestones.map(({ id }) => id)).toEqual([early.id, late.id, undated.id])
})

test('milestones completed by a date tell the progress of an update without a percent', async () => {
  const first = await made({ title: 'Første', weight: 3 }, '4.2')
  const before = await activityNow('4.2')
  await secretariat.post('/activities/4.2/updates', { date: TODAY, state: 'in_progress' })
  const reply = await secretariat.patch(
    `/activities/4.2/milestones/${first.id}`,
    { completedOn: TODAY },
    first.version,
  )
  expect(reply.json<Milestone>()).toMatchObject({ completedOn: TODAY, title: 'Første' })
  const weight = (all: readonly Milestone[]) => all.reduce((sum, one) => sum + one.weight, 0)
  const { milestones, progress } = await activityNow('4.2')
  const done = weight(milestones.filter(({ completedOn }) => completedOn !== null))
  expect(progress).toBeCloseTo((100 * done) / weight(before.milestones), 1)
})

test('a contact person says when a milestone was completed, and changes nothing else of it', async () => {
  const { id, version } = await made(NEW, '4.3')
  const path = `/activities/4.3/milestones/${id}`
  expect((await contact.patch(path, { completedOn: '2008-10-20' }, version)).statusCode).toBe(200)
  expect(codeOf(await contact.patch(path, { title: 'Andet' }, version))).toBe('not_allowed')
  expect(codeOf(await contact.post(`${path}/void`, { reason: 'Nej' }))).toBe('not_allowed')
  expect(codeOf(await contact.post('/activities/4.3/milestones', NEW))).toBe('not_allowed')
})

test('a contact person completes no milestone of another unit’s activity', async () => {
  const { id, version } = await made(NEW, '7.1')
  const reply = await contact.patch(
    `/activities/7.1/milestones/${id}`,
    { completedOn: TODAY },
    version,
  )
  expect(codeOf(reply)).toBe('not_own_unit')
})

test('two who change different fields are merged, and the same field is not overwritten unseen', async () => {
  const { id, version } = await made()
  const path = `/activities/4.4/milestones/${id}`
  expect((await secretariat.patch(path, { title: 'Ny titel' }, version)).statusCode).toBe(200)
  const merged = await secretariat.patch(path, { dueDate: '2008-12-01' }, version)
  expect(merged.json<Milestone>()).toMatchObject({ title: 'Ny titel', dueDate: '2008-12-01' })
  const clash = await secretariat.patch(path, { title: 'Tredje titel' }, version)
  expect([clash.statusCode, clash.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'title', yours: 'Tredje titel', theirs: 'Ny titel' }],
  ])
  expect((await secretariat.patch(path, { title: 'x' })).statusCode).toBe(428)
})

test('a voided milestone is no longer shown, and cannot be changed nor voided again', async () => {
  const { id, version } = await made()
  const path = `/activities/4.4/milestones/${id}`
  expect((await secretariat.post(`${path}/void`, { reason: 'Dobbelt' })).statusCode).toBe(204)
  expect((await activityNow()).milestones.map((one) => one.id)).not.toContain(id)
  for (const reply of [
    await secretariat.post(`${path}/void`, { reason: 'Dobbelt' }),
    await secretariat.patch(path, { title: 'x' }, version),
  ])
    expect([reply.statusCode, reply.json<Problem>().reason]).toEqual([409, 'already_voided'])
})

test('a milestone is reached through its own activity alone', async () => {
  const { id, version } = await made()
  const path = `/activities/4.2/milestones/${id}`
  expect(codeOf(await secretariat.patch(path, { title: 'x' }, version))).toBe('milestone_not_found')
  expect(codeOf(await secretariat.post(`${path}/void`, { reason: 'x' }))).toBe(
    'milestone_not_found',
  )
})

test('what is not in the contract, and what cannot be, is refused', async () => {
  const wrong = { title: ' ', weight: 0, completedOn: '2009-01-01', voidedAt: null }
  const reply = await secretariat.post('/activities/4.4/milestones', wrong)
  expect(
    reply
      .json<Problem>()
      .errors?.map(({ path, code }) => `${path} ${code}`)
      .toSorted(),
  ).toEqual(['title blank', 'voidedAt unknown_field', 'weight too_small'])
  const ahead = await secretariat.post('/activities/4.4/milestones', {
    title: 'Foran',
    completedOn: '2009-01-01',
  })
  expect(ahead.json<Problem>().errors).toMatchObject([{ path: 'completedOn', code: 'in_future' }])
})
