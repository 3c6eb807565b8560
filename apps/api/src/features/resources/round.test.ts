import type { Allocation, AuditEvent, Problem, Resources } from '@koreplan/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example', { today: '2008-11-01' })
let secretariat: Caller
let contact: Caller
let director: Caller
let units: Map<string, number>

const OWN = 'Miljø og Teknik'
const OTHER = 'Kultur'

beforeAll(async () => {
  secretariat = await api.as('secretariat')
  contact = await api.as('unit_contact', OWN)
  director = await api.as('director')
  const matrix = (await api.get('/resources')).json<Resources>()
  units = new Map(matrix.units.map(({ name, id }) => [name, id]))
})

const propose = (by: Caller, minutes: number, some: object = {}) =>
  by.post('/allocations', { unit: units.get(OWN), area: '5', year: 2009, minutes, ...some })
const proposed = async (minutes: number, some: object = {}) => {
  const reply = await propose(secretariat, minutes, some)
  expect([reply.statusCode, reply.body]).toEqual([201, expect.any(String)])
  return reply.json<Allocation>()
}
const approve = (...ids: number[]) => director.post('/allocations/approve', { ids })
const refuse = (reason: string, ...ids: number[]) =>
  director.post('/allocations/refuse', { ids, reason })
const cell = async (area = '5', unit = OWN) =>
  (await api.get('/resources?year=2009&asOf=2009-07-01'))
    .json<Resources>()
    .cells.find((one) => one.number === area && one.unitId === units.get(unit))
const reasonOf = (reply: { json<T>(): T }) => reply.json<Problem>().reason

test('a contact person proposes for the own unit, the board approves, and only then it counts', async () => {
  const asked = await propose(contact, 6_000)
  expect(asked.json<Allocation>()).toMatchObject({
    unit: { name: OWN },
    area: { number: '5' },
    isWaiting: true,
    isInForce: false,
  })
  expect(await cell()).toMatchObject({ allocatedMinutes: null, proposedMinutes: 6_000 })
  const reply = await approve(asked.json<Allocation>().id)
  expect(reply.json<{ items: Allocation[] }>().items).toMatchObject([{ isInForce: true }])
  expect(await cell()).toMatchObject({ allocatedMinutes: 6_000, proposedMinutes: null })
})

test('a contact person proposes for no other unit, nor decides', async () => {
  const reply = await propose(contact, 600, { unit: units.get(OTHER) })
  expect([reply.statusCode, reply.json<Problem>().type]).toEqual([
    403,
    'urn:koreplan:problem:other_unit',
  ])
  const { id } = await proposed(600, { unit: units.get(OTHER) })
  expect((await contact.post(`/allocations/${id}/withdraw`)).statusCode).toBe(403)
  for (const by of [contact, secretariat]) {
    const decision = { ids: [id], reason: 'Nej' }
    expect((await by.post('/allocations/approve', { ids: [id] })).statusCode).toBe(403)
    expect((await by.post('/allocations/refuse', decision)).statusCode).toBe(403)
  }
  expect((await director.post('/allocations', { unit: 1 })).statusCode).toBe(403)
})

test('a new proposal stands beside what is in force, and replaces it when it is approved', async () => {
  const first = await proposed(1_200, { area: '1' })
  await approve(first.id)
  const second = await proposed(1_500, { area: '1' })
  expect(await cell('1')).toMatchObject({ allocatedMinutes: 1_200, proposedMinutes: 1_500 })
  await approve(second.id)
  expect(await cell('1')).toMatchObject({ allocatedMinutes: 1_500, proposedMinutes: null })
  const round = (await api.get(`/allocations?area=1&year=2009&unit=${units.get(OWN)}`)).json<{
    items: Allocation[]
  }>()
  expect(round.items.find(({ id }) => id === first.id)).toMatchObject({
    status: 'approved',
    isInForce: false,
    replacedById: second.id,
  })
})

test('a proposal takes the place of one that waits', async () => {
  const first = await proposed(1_200, { area: '2' })
  const second = await proposed(900, { area: '2' })
  expect(await cell('2')).toMatchObject({ proposedMinutes: 900 })
  expect(reasonOf(await approve(first.id))).toBe('no_longer_waiting')
  expect(reasonOf(await propose(secretariat, 900, { area: '2' }))).toBe('same_as_proposed')
  await secretariat.post(`/allocations/${second.id}/withdraw`)
  expect(await cell('2')).toBeUndefined()
})

test('the board decides several at once, all or none', async () => {
  const [a, b] = [await proposed(300, { area: '3' }), await proposed(450, { area: '6' })]
  expect((await approve(a.id, b.id, 999_999)).statusCode).toBe(404)
  expect(await cell('3')).toMatchObject({ allocatedMinutes: null })
  expect((await refuse('   ', a.id)).statusCode).toBe(400)
  const refused = await refuse('Der er ikke timer nok.', a.id, b.id)
  expect(refused.json<{ items: Allocation[] }>().items).toMatchObject([
    { status: 'refused', reason: 'Der er ikke timer nok.' },
    { status: 'refused' },
  ])
  expect(await cell('3')).toBeUndefined()
  expect(reasonOf(await approve(a.id))).toBe('no_longer_waiting')
  // A refusal makes room for another.
  await proposed(300, { area: '3' })
})

describe('what is proposed', () => {
  test.each([
    ['ten minutes', { minutes: 10 }, 'minutes', 'not_quarters'],
    ['less than none', { minutes: -15 }, 'minutes', 'too_small'],
    ['a year before the plan', { year: 2006 }, 'year', 'too_small'],
    ['a year after it', { year: 2010 }, 'year', 'too_big'],
    ['a sub-area', { area: '3.1' }, 'area', 'unknown_name'],
    ['a field nobody knows', { status: 'approved' }, 'status', 'unknown_field'],
  ])('is refused: %s', async (_, some, path, code) => {
    const reply = await propose(secretariat, 600, some)
    expect(reply.json<Problem>().errors).toMatchObject([{ path, code }])
  })

  test('is refused for a unit that is not there', async () => {
    expect((await propose(secretariat, 600, { unit: 999_999 })).statusCode).toBe(404)
  })

  test('may be for a unit that was made just now', async () => {
    const made = await secretariat.post('/api/v1/units', { name: 'Ny enhed', aliases: [] })
    const { id } = made.json<{ id: number }>()
    expect((await proposed(600, { unit: id })).unit).toEqual({ id, name: 'Ny enhed' })
  })
})

test('each step is in the history with a way back', async () => {
  const latest = async (by: Caller) =>
    (await by.get('/history?limit=1')).json<{ items: AuditEvent[] }>().items[0]
  const before = await proposed(750, { area: '7' })
  await approve(before.id)
  const after = await proposed(900, { area: '7' })
  await approve(after.id)
  const approval = await latest(director)
  expect(approval?.action).toBe('allocation.approve')
  expect(approval?.changes).toContainEqual({ field: 'minutes', before: 750, after: 900 })
  const undone = await director.post(`/history/${approval?.id}/undo`)
  expect([undone.statusCode, undone.body]).toEqual([200, expect.any(String)])
  expect(await cell('7')).toMatchObject({ allocatedMinutes: 750, proposedMinutes: 900 })
  await refuse('For mange', after.id)
  await director.post(`/history/${(await latest(director))?.id}/undo`)
  expect(await cell('7')).toMatchObject({ proposedMinutes: 900 })
  // The board's refusal, taken back by that, is a refusal again, with its reason.
  await director.post(`/history/${(await latest(director))?.id}/undo`)
  expect((await latest(director))?.changes).toContainEqual({
    field: 'reason',
    before: null,
    after: 'For mange',
  })
  await director.post(`/history/${(await latest(director))?.id}/undo`)
  // Who proposes cannot take back what the board decided.
  await approve(after.id)
  const decision = await latest(director)
  expect((await secretariat.post(`/history/${decision?.id}/undo`)).statusCode).toBe(403)
})

test('what was withdrawn is proposed again, unless another waits by then', async () => {
  const latest = async () =>
    (await contact.get('/history?limit=1')).json<{ items: AuditEvent[] }>().items[0]
  const { id } = await proposed(315, { area: '3' })
  expect((await contact.post(`/allocations/${id}/withdraw`)).statusCode).toBe(200)
  const withdrawal = await latest()
  const path = `/history/${withdrawal?.id}/undo`
  const other = await proposed(465, { area: '3' })
  expect(reasonOf(await contact.post(path))).toBe('other_waiting')
  await contact.post(`/allocations/${other.id}/withdraw`)
  expect((await director.post(path)).statusCode).toBe(403)
  expect((await contact.post(path)).statusCode).toBe(200)
  expect(await cell('3')).toMatchObject({ proposedMinutes: 315 })
  // Taking that back withdraws it.
  await contact.post(`/history/${(await latest())?.id}/undo`)
  expect(await cell('3')).not.toMatchObject({ proposedMinutes: 315 })
})
