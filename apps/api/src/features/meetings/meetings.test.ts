import type {
  AgendaItem,
  BeforeMeeting,
  Changes,
  Meeting,
  MeetingRow,
  Problem,
} from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const director = await api.as('director')

const NEW = { date: '2008-12-16', title: 'Ekstraordinært møde' }

const made = async (body: object = NEW) =>
  (await secretariat.post('/meetings', body)).json<Meeting>()
const added = async (meeting: number, body: object) =>
  (await secretariat.post(`/meetings/${meeting}/agenda-items`, body)).json<AgendaItem>()
const meetingNow = async (id: number, asOf = '2008-11-01') =>
  (await api.get(`/meetings/${id}?asOf=${asOf}`)).json<Meeting>()
const codeOf = (reply: { json<T>(): T }) => {
  const { type, reason } = reply.json<Problem>()
  return reason ?? type.replace('urn:koreplan:problem:', '')
}
const undoLast = async () => {
  const [event] = (await secretariat.get('/history?limit=1')).json<{ items: { id: number }[] }>()
    .items
  return secretariat.post(`/history/${event?.id ?? 0}/undo`)
}

interface List {
  items: MeetingRow[]
  nextId: number | null
  lastId: number | null
}

test('meetings are listed oldest first, with the last that was held and the next', async () => {
  const { items, nextId, lastId } = (await api.get('/meetings?asOf=2008-11-01')).json<List>()
  expect(items.map(({ date }) => date)).toEqual(items.map(({ date }) => date).toSorted())
  expect(items.find(({ id }) => id === lastId)).toMatchObject({ date: '2008-10-28', isHeld: true })
  expect(items.find(({ id }) => id === nextId)).toMatchObject({ date: '2008-11-25', isHeld: false })
})

test('on its own day a meeting is the next, and what it decides is known', async () => {
  const { items, nextId, lastId } = (await api.get('/meetings?asOf=2008-10-28')).json<List>()
  expect(items.find(({ id }) => id === nextId)).toMatchObject({
    date: '2008-10-28',
    isHeld: false,
    hasCome: true,
  })
  expect(items.find(({ id }) => id === lastId)).toMatchObject({ date: '2008-08-26', isHeld: true })
  const before = await api.get('/before-meeting?asOf=2008-10-28')
  expect(before.json<BeforeMeeting>().meeting?.id).toBe(nextId)
})

test('on an earlier date what was decided later is not known', async () => {
  const { items } = (await api.get('/meetings?asOf=2008-11-01')).json<List>()
  const held = items.find(({ date }) => date === '2008-04-29')?.id ?? 0
  const [later, earlier] = [await meetingNow(held), await meetingNow(held, '2008-04-01')]
  expect(later.agenda[0]?.isDecided).toBe(true)
  expect([earlier.isHeld, earlier.agenda[0]?.isDecided]).toEqual([false, false])
})

test('a meeting is made and changed; two who change different fields are merged', async () => {
  const { id, version } = await made()
  const path = `/meetings/${id}`
  const first = await secretariat.patch(path, { place: 'Byrådssalen' }, version)
  expect(first.json<Meeting>()).toMatchObject({ place: 'Byrådssalen', title: NEW.title })
  const second = await secretariat.patch(path, { startsAt: '17:00' }, version)
  expect(second.json<Meeting>()).toMatchObject({ place: 'Byrådssalen', startsAt: '17:00' })
  const clash = await secretariat.patch(path, { place: 'Lokale 2' }, version)
  expect([clash.statusCode, clash.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'place', yours: 'Lokale 2', theirs: 'Byrådssalen' }],
  ])
  expect((await secretariat.patch(path, { startsAt: '25:00' }, version)).statusCode).toBe(400)
  expect(codeOf(await director.post('/meetings', NEW))).toBe('not_allowed')
})

test('a cancelled meeting stays on record, takes nothing up, and is called again', async () => {
  const { id } = await made()
  expect((await secretariat.post(`/meetings/${id}/cancel`, { reason: 'Sygdom' })).statusCode).toBe(
    204,
  )
  expect((await meetingNow(id)).cancelled).toMatchObject({ reason: 'Sygdom' })
  const refused = await secretariat.post(`/meetings/${id}/agenda-items`, { kind: 'free' })
  expect(codeOf(refused)).toBe('meeting_cancelled')
  expect(codeOf(await secretariat.post(`/meetings/${id}/cancel`, { reason: 'x' }))).toBe(
    'already_cancelled',
  )
  expect((await secretariat.post(`/meetings/${id}/restore`)).statusCode).toBe(204)
  expect((await meetingNow(id)).cancelled).toBeNull()
  expect((await undoLast()).statusCode).toBe(200)
  expect((await meetingNow(id)).cancelled).toMatchObject({ reason: 'Sygdom' })
})

test('an item is drafted in the plan’s sections, ordered, taken off and put back', async () => {
  const { id } = await made()
  const status = await added(id, { kind: 'status', asOf: '2008-11-01' })
  expect(status.sections.map(({ heading, when }) => [heading, when])).toEqual([
    ['Sagsfremstilling', 'before'],
    ['Økonomi', 'before'],
    ['Indstilling', 'before'],
    ['Bilag', 'before'],
    ['Beslutning', 'after'],
  ])
  const free = await added(id, { kind: 'free', title: 'Eventuelt' })
  const titles = async () => (await meetingNow(id)).agenda.map(({ title }) => title)
  expect(await titles()).toEqual([status.title, 'Eventuelt'])
  await secretariat.post(`/agenda-items/${free.id}/place`, { after: null })
  expect(await titles()).toEqual(['Eventuelt', status.title])
  expect((await undoLast()).statusCode).toBe(200)
  expect(await titles()).toEqual([status.title, 'Eventuelt'])
  expect((await secretariat.del(`/agenda-items/${free.id}`)).statusCode).toBe(204)
  expect(await titles()).toEqual([status.title])
  expect(codeOf(await secretariat.del(`/agenda-items/${free.id}`))).toBe('already_off_agenda')
  expect((await secretariat.post(`/agenda-items/${free.id}/restore`)).statusCode).toBe(204)
  expect(await titles()).toEqual([status.title, 'Eventuelt'])
})

test('two write different sections undisturbed; the same one is not overwritten unseen', async () => {
  const { id } = await made()
  const { id: item, version } = await added(id, { kind: 'free', title: 'Sag' })
  const section = (at: number) => `/agenda-items/${item}/sections/${at}`
  expect((await secretariat.patch(section(0), { text: 'Sagen' }, version)).statusCode).toBe(200)
  const other = await secretariat.patch(section(1), { text: 'Ingen udgifter' }, version)
  expect(other.json<AgendaItem>().sections.map(({ text }) => text)).toEqual([
    'Sagen',
    'Ingen udgifter',
    '',
    '',
    '',
  ])
  const clash = await secretariat.patch(section(0), { text: 'Noget andet' }, version)
  expect([clash.statusCode, clash.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'text', yours: 'Noget andet', theirs: 'Sagen' }],
  ])
  expect((await undoLast()).statusCode).toBe(200)
  expect((await meetingNow(id)).agenda[0]?.sections[1]?.text).toBe('')
  expect(codeOf(await secretariat.patch(section(9), { text: 'x' }, version))).toBe(
    'section_not_found',
  )
})

test('what is decided is written once the meeting has been held', async () => {
  const coming = await added((await made()).id, { kind: 'free' })
  const decide = (item: AgendaItem) =>
    secretariat.patch(`/agenda-items/${item.id}/sections/4`, { text: 'Godkendt.' }, item.version)
  expect(codeOf(await decide(coming))).toBe('meeting_not_held')
  const held = await made({ date: '2008-10-30', title: 'Holdt møde' })
  const item = await added(held.id, { kind: 'free' })
  expect((await decide(item)).json<AgendaItem>().isDecided).toBe(true)
  expect(codeOf(await secretariat.post(`/meetings/${held.id}/cancel`, { reason: 'x' }))).toBe(
    'meeting_held',
  )
})

test('the sections of new items are the secretariat’s to choose; items that are there keep theirs', async () => {
  const { id } = await made()
  await added(id, { kind: 'free', title: 'Før' })
  const read = async () =>
    (await api.get('/agenda-headings')).json<{ version: number; headings: object[] }>()
  const { version, headings: before } = await read()
  const headings = [
    { heading: 'Baggrund', when: 'before' },
    { heading: 'Indstilling', when: 'before' },
    { heading: 'Beslutning', when: 'after' },
  ]
  expect((await secretariat.patch('/agenda-headings', { headings }, version)).statusCode).toBe(200)
  const status = await added(id, { kind: 'status' })
  expect(status.sections.map(({ heading }) => heading)).toEqual([
    'Baggrund',
    'Indstilling',
    'Beslutning',
  ])
  // What the plan has no section for any more is not lost.
  expect(status.sections[0]?.text).toContain('**Økonomi**')
  expect((await meetingNow(id)).agenda[0]?.sections).toHaveLength(5)
  const twice = { headings: [...headings, { heading: 'baggrund', when: 'before' }] }
  expect((await secretariat.patch('/agenda-headings', twice, version)).statusCode).toBe(400)
  await secretariat.del(`/agenda-items/${status.id}`)
  const { version: now } = await read()
  await secretariat.patch('/agenda-headings', { headings: before }, now)
  expect((await read()).headings).toEqual(before)
})

test('what has changed is counted from the last meeting before the date, or from a day', async () => {
  const at = async (query: string) => (await api.get(`/changes?${query}`)).json<Changes>()
  const since = await at('asOf=2008-10-28')
  expect(since.meeting).toMatchObject({ date: '2008-08-26' })
  expect(since.reports).toBeGreaterThan(0)
  expect(since.pool.spentOre.is).toBeGreaterThanOrEqual(since.pool.spentOre.was)
  const none = await at('asOf=2008-10-28&from=2008-10-28')
  expect([none.activities, none.reports, none.entries]).toEqual([[], 0, []])
  expect((await api.get('/changes?asOf=2008-10-28&from=2008-10-29')).statusCode).toBe(400)
  expect((await at('asOf=2007-01-15')).meeting).toBeNull()
})

test('what a meeting decided of activities is told with it, and among the changes since', async () => {
  const { items } = (await api.get('/meetings?asOf=2008-11-01')).json<List>()
  const meeting = items.find(({ date }) => date === '2008-10-28')?.id ?? 0
  await api.db.pool.query(
    `INSERT INTO decision (plan_id, activity_id, meeting_id, verdict, reason, date, entered_by)
     SELECT a.plan_id, a.id, $1, 'adjust', 'Færre kurser', '2008-10-28', 'Sekretariatet'
     FROM activity a WHERE a.number = '7.3'`,
    [meeting],
  )
  const decision = { activity: { number: '7.3' }, verdict: 'adjust', reason: 'Færre kurser' }
  expect((await meetingNow(meeting)).decisions).toMatchObject([decision])
  expect((await meetingNow(meeting, '2008-10-01')).decisions).toEqual([])
  const since = (await api.get('/changes?asOf=2008-10-28')).json<Changes>()
  expect(since.decisions).toMatchObject([decision])
})
