import type {
  Activity,
  Area,
  HistoryEvent,
  Indicator,
  Measurement,
  Milestone,
  Problem,
  StatusUpdate,
} from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const anna = await api.as('secretariat')
const bent = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const TODAY = '2008-11-01'
const read = async (number = '4.4') =>
  (await api.get(`/activities/${number}?asOf=${TODAY}`)).json<Activity>()
const history = async (number = '4.4') =>
  (await api.get(`/activities/${number}/history`)).json<{ items: HistoryEvent[] }>().items
const latest = async (number = '4.4'): Promise<HistoryEvent> => {
  const [event] = await history(number)
  if (event === undefined) throw new Error('nothing has happened')
  return event
}
const undo = (who: Caller, event: Pick<HistoryEvent, 'id'>) => who.post(`/history/${event.id}/undo`)
const undoLatest = async (who: Caller = anna, number = '4.4') =>
  (await undo(who, await latest(number))).json<HistoryEvent>()
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

const patch = async (body: object, who: Caller = anna, number = '4.4') =>
  who.patch(`/activities/${number}`, body, (await read(number)).version)
const report = async (who: Caller, number: string, percent: number) =>
  (
    await who.post(`/activities/${number}/updates`, { date: TODAY, state: 'in_progress', percent })
  ).json<StatusUpdate>()

test('an edit is taken back by a new change, which names it, and taken forth again', async () => {
  const { title } = await read()
  await patch({ title: 'Ny titel', weight: 3 })
  const made = await latest()
  const undone = await undoLatest(bent)
  expect(undone).toMatchObject({
    action: 'activity.edit',
    undoes: made.id,
    actor: expect.stringContaining('secretariat'),
    userId: bent.id,
  })
  expect(await read()).toMatchObject({ title, weight: 1 })
  expect((await history()).find(({ id }) => id === made.id)).toMatchObject({
    undoneBy: undone.id,
    whyNotUndo: 'already_undone',
  })
  expect((await undo(anna, made)).json<Problem>().reason).toBe('already_undone')
  await undoLatest()
  expect(await read()).toMatchObject({ title: 'Ny titel', weight: 3 })
})

test('an edit is not taken back over what another has written since, and others’ fields are left alone', async () => {
  await patch({ title: 'Annas titel', weight: 2 })
  const mine = await latest()
  await patch({ description: 'Bents tekst' }, bent)
  await patch({ title: 'Bents titel' }, bent)
  const reply = await undo(anna, mine)
  expect([reply.statusCode, reply.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'title', theirs: 'Bents titel' }],
  ])
  await undoLatest(bent)
  expect((await undo(anna, mine)).statusCode).toBe(200)
  expect(await read()).toMatchObject({ description: 'Bents tekst', title: 'Ny titel' })
})

test('a report is taken back by voiding it, and forth by recording it anew', async () => {
  const before = (await read('4.2')).progress
  const { id } = await report(anna, '4.2', 66)
  expect(await undoLatest(anna, '4.2')).toMatchObject({ action: 'update.void' })
  expect((await read('4.2')).progress).toBe(before)
  await undoLatest(bent, '4.2')
  const { progress, updates } = await read('4.2')
  expect(progress).toBe(66)
  expect(updates[0]).toMatchObject({ percent: 66, authorId: anna.id, voidedAt: null })
  expect(updates[0]?.id).not.toBe(id)
  expect(updates.find((one) => one.id === id)?.voidReason).toBe('Fortrudt')
})

test('a decision is taken back: the report waits again, and is decided so again', async () => {
  const { id } = await report(contact, '4.3', 91)
  const path = `/activities/4.3/updates/${id}`
  await anna.post(`${path}/approve`)
  expect((await read('4.3')).progress).toBe(91)
  expect(await undoLatest(anna, '4.3')).toMatchObject({ action: 'update.reopen' })
  expect((await read('4.3')).updates[0]).toMatchObject({ approval: 'submitted', decidedBy: null })
  expect(await undoLatest(anna, '4.3')).toMatchObject({ action: 'update.approve' })
  expect((await read('4.3')).progress).toBe(91)

  const other = await report(contact, '4.3', 92)
  await anna.post(`/activities/4.3/updates/${other.id}/return`, { reason: 'Hvorfor?' })
  await undoLatest(anna, '4.3')
  await undoLatest(anna, '4.3')
  expect((await read('4.3')).updates.find((one) => one.id === other.id)).toMatchObject({
    approval: 'returned',
    returnedReason: 'Hvorfor?',
  })
})

test('a milestone that was made, changed or voided is as it was', async () => {
  const body = { title: 'Trin', dueDate: '2008-12-01' }
  const made = (await anna.post('/activities/7.1/milestones', body)).json<Milestone>()
  const path = `/activities/7.1/milestones/${made.id}`
  const now = async () => (await read('7.1')).milestones.find(({ id }) => id === made.id)
  await anna.patch(path, { completedOn: TODAY, title: 'Andet' }, made.version)
  await undoLatest(anna, '7.1')
  expect(await now()).toMatchObject({ title: 'Trin', completedOn: null })
  await anna.post(`${path}/void`, { reason: 'Dobbelt' })
  expect(await now()).toBeUndefined()
  await undoLatest(anna, '7.1')
  expect(await now()).toMatchObject({ title: 'Trin' })
  const first = (await history('7.1')).find(({ action }) => action === 'milestone.make')
  await undo(anna, first ?? { id: 0 })
  expect(await now()).toBeUndefined()
})

test('a measurement and an indicator’s target are as they were', async () => {
  const body = { title: 'Møder', unit: 'møder', kind: 'count', targetPeriod: 'year', target: 15 }
  const made = (await anna.post('/activities/7.1/indicators', body)).json<Indicator>()
  const now = async () => (await read('7.1')).indicators.find(({ id }) => id === made.id)
  const path = `/activities/7.1/indicators/${made.id}`
  const one = (await anna.post(`${path}/occurrences`, { date: TODAY })).json<Measurement>()
  await undoLatest(anna, '7.1')
  expect((await now())?.actual).toBeNull()
  await undoLatest(anna, '7.1')
  expect(await now()).toMatchObject({ actual: 1, measurements: [{ value: 1 }, { id: one.id }] })
  await anna.patch(path, { target: 20 }, made.version)
  await undoLatest(anna, '7.1')
  expect((await now())?.target).toBe(15)
})

test('an indicator that was made or voided is as it was, with its measurements', async () => {
  const body = { title: 'Besøg', unit: 'besøg', kind: 'count', targetPeriod: 'year', target: 15 }
  const made = (await anna.post('/activities/7.1/indicators', body)).json<Indicator>()
  const event = await latest('7.1')
  const now = async () => (await read('7.1')).indicators.find(({ id }) => id === made.id)
  const path = `/activities/7.1/indicators/${made.id}`
  await anna.post(`${path}/occurrences`, { date: TODAY })
  expect(await undo(bent, event)).toMatchObject({ statusCode: 200 })
  expect(await now()).toBeUndefined()
  expect(await undoLatest(anna, '7.1')).toMatchObject({ action: 'indicator.restore' })
  expect(await now()).toMatchObject({ actual: 1, measurements: [{ value: 1 }] })
  await anna.post(`${path}/void`, { reason: 'Dobbelt' })
  expect(await undoLatest(bent, '7.1')).toMatchObject({ action: 'indicator.restore' })
  expect(await undoLatest(anna, '7.1')).toMatchObject({ action: 'indicator.void' })
  expect(await now()).toBeUndefined()
})

test('what takes the right to a change takes its undoing: a contact person’s own report while it waits', async () => {
  await report(contact, '4.3', 50)
  const own = await latest('4.3')
  const colleague = await api.as('unit_contact', 'Miljø og Teknik')
  expect(codeOf(await undo(colleague, own))).toBe('not_allowed')
  expect((await undo(contact, own)).statusCode).toBe(200)
  await patch({ title: 'Sekretariatets' }, anna, '4.3')
  expect(codeOf(await undo(contact, await latest('4.3')))).toBe('not_allowed')
  expect(codeOf(await undo(await api.as('member'), await latest('4.3')))).toBe('not_allowed')
})

test('two who undo the same change at the same moment undo it once', async () => {
  await patch({ title: 'Kapløb' })
  const event = await latest()
  const replies = await Promise.all([undo(anna, event), undo(bent, event), undo(anna, event)])
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
    200, 409, 409,
  ])
})

test('an event of another plan is not there', async () => {
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 900, "slug": "en-anden"}')).* FROM plan p`,
  )
  const { id } = await api.db.prisma.auditEvent.create({
    data: { planId: 900, actor: 'x', action: 'activity.edit', resource: 'activity/1' },
  })
  expect(codeOf(await undo(anna, { id }))).toBe('event_not_found')
})

test('an activity that was archived, moved or placed elsewhere is brought back', async () => {
  const match = async (number: string) => ({ 'if-match': `"v${(await read(number)).version}"` })
  await anna.del('/activities/6.1', (await read('6.1')).version)
  expect((await read('6.1')).archivedOn).not.toBeNull()
  await undoLatest(anna, '6.1')
  expect((await read('6.1')).archivedOn).toBeNull()
  await undoLatest(anna, '6.1')
  expect((await read('6.1')).archivedOn).toBe('2008-10-31')
  await undoLatest(anna, '6.1')

  const moved = await anna.post('/activities/6.1/move', { area: '7' }, await match('6.1'))
  const { number } = moved.json<{ number: string }>()
  const back = await undoLatest(anna, number)
  expect(back).toMatchObject({ action: 'activity.move', changes: [{ after: '6' }, {}] })

  const { next } = await read('7.1')
  await anna.post(`/activities/${next}/place`, { after: null }, await match(next ?? ''))
  expect((await read('7.1')).next).not.toBe(next)
  await undoLatest(anna, next ?? '')
  expect((await read('7.1')).next).toBe(next)
})

test('an area’s text is as it was, but not over what another has written since', async () => {
  const area = async () => (await api.get('/areas/4')).json<Area>()
  const change = async (who: Caller, body: object) =>
    who.patch('/areas/4', body, (await area()).version)
  const lastOfArea = async (): Promise<HistoryEvent> => {
    const { items } = (await api.get('/history?kind=area')).json<{ items: HistoryEvent[] }>()
    const [event] = items
    if (event === undefined) throw new Error('nothing has happened')
    return event
  }
  const { description, timetableNote } = await area()
  await change(anna, { description: 'Annas tekst', timetableNote: 'Annas bemærkning' })
  const made = await lastOfArea()
  expect(made).toMatchObject({ action: 'area.edit', whyNotUndo: null })
  expect(codeOf(await undo(contact, made))).toBe('not_allowed')

  await change(bent, { timetableNote: 'Bents bemærkning' })
  const refused = await undo(anna, made)
  expect([refused.statusCode, refused.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'timetableNote', yours: timetableNote, theirs: 'Bents bemærkning' }],
  ])
  await undo(bent, await lastOfArea())
  expect((await undo(anna, made)).json<HistoryEvent>()).toMatchObject({ undoes: made.id })
  expect(await area()).toMatchObject({ description, timetableNote })
})

test('the making of an activity is taken back by archiving it', async () => {
  const body = { area: '4', title: 'Ny', scheduleKind: 'plan_period' }
  const { number } = (await anna.post('/activities', body)).json<{ number: string }>()
  expect(await undoLatest(anna, number)).toMatchObject({ action: 'activity.archive' })
})

test('a month that was closed is opened by who may, and closed again', async () => {
  const director = await api.as('director')
  const isClosed = async () =>
    (await api.get('/months'))
      .json<{ items: { month: string; isClosed: boolean }[] }>()
      .items.find(({ month }) => month === '2008-08')?.isClosed
  const lastOfMonths = async () => {
    const { items } = (await api.get('/history?kind=month')).json<{ items: HistoryEvent[] }>()
    const [event] = items
    if (event === undefined) throw new Error('nothing has happened')
    return event
  }
  await anna.post('/months/2008-08/close')
  const made = await lastOfMonths()
  expect(codeOf(await undo(anna, made))).toBe('not_allowed')
  expect((await undo(director, made)).json<HistoryEvent>()).toMatchObject({
    action: 'month.reopen',
    undoes: made.id,
  })
  expect(await isClosed()).toBe(false)
  expect((await undo(anna, await lastOfMonths())).json<HistoryEvent>()).toMatchObject({
    action: 'month.close',
  })
  expect(await isClosed()).toBe(true)
  // The first closing was taken back already: the second is another.
  expect((await undo(director, made)).json<Problem>().reason).toBe('already_undone')
})
