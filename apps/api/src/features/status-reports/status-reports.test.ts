import { createHash } from 'node:crypto'
import type {
  AgendaItem,
  Meeting,
  Problem,
  StatusReport,
  StatusReportRow,
  StatusReportSection,
} from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')
const director = await api.as('director')

const made = async (body: object = {}) =>
  (await secretariat.post('/status-reports', body)).json<StatusReportRow>()
const read = async (number: number) =>
  (await api.get(`/status-reports/${number}`)).json<StatusReport>()
const step = async (what: string, number: number, by: Caller = secretariat, seen?: number) => {
  const path = `/status-reports/${number}`
  const { revision } = (await api.get(path)).json<{ revision: number }>()
  return by.post(`${path}/${what}`, {}, { 'if-match': `"v${seen ?? revision}"` })
}
const codeOf = (reply: { json<T>(): T }) => {
  const { type, reason } = reply.json<Problem>()
  return reason ?? type.replace('urn:koreplan:problem:', '')
}
const sectionOf = ({ sections }: StatusReport, area: string | null) =>
  sections.find((section) => (section.area?.number ?? null) === area) as StatusReportSection

async function frozen(asOf = '2008-11-01'): Promise<number> {
  const { number } = await made({ asOf })
  for (const { id } of (await read(number)).sections)
    await secretariat.post(`/status-reports/${number}/sections/${id}/ready`)
  expect((await step('approve', number)).statusCode).toBe(204)
  expect((await step('freeze', number)).statusCode).toBe(204)
  return number
}

test('reports are numbered one after the other, with a section an area drafted from its figures', async () => {
  const [first, second] = [await made({ asOf: '2008-04-29' }), await made()]
  expect(second.number).toBe(first.number + 1)
  expect(second).toMatchObject({ asOf: '2008-11-01', title: `Opfølgning ${second.number}` })
  const report = await read(first.number)
  expect(report.sections.map(({ area }) => area?.number ?? null)).toEqual([
    null,
    ...report.figures.areas.map(({ number }) => number),
  ])
  expect(sectionOf(report, '4').text).toContain('(/areas/4?asOf=2008-04-29)')
  expect(codeOf(await director.post('/status-reports', {}))).toBe('not_allowed')
})

test('a contact person writes and marks ready where the own unit takes part, and nowhere else', async () => {
  const { number } = await made()
  const report = await read(number)
  const [own, whole] = [sectionOf(report, '4'), sectionOf(report, null)]
  const path = (id: number) => `/status-reports/${number}/sections/${id}`
  const written = await contact.patch(path(own.id), { text: 'Vi er i mål.' }, own.version)
  expect(written.json<StatusReportSection>()).toMatchObject({ text: 'Vi er i mål.' })
  const ready = await contact.post(`${path(own.id)}/ready`)
  expect(ready.json<StatusReportSection>().ready).not.toBeNull()
  expect(codeOf(await contact.post(`${path(own.id)}/ready`))).toBe('section_ready')
  expect(codeOf(await contact.patch(path(own.id), { text: 'x' }, own.version))).toBe(
    'section_ready',
  )
  expect(codeOf(await contact.post(`${path(whole.id)}/ready`))).toBe('not_own_unit')
  expect(codeOf(await contact.patch(path(whole.id), { text: 'x' }, whole.version))).toBe(
    'not_own_unit',
  )
  expect((await contact.post(`${path(own.id)}/unready`)).statusCode).toBe(200)
})

test('a draft is discarded by who may draft; the next one takes its number', async () => {
  const { number, title } = await made()
  const discard = (by: Caller = secretariat) => by.del(`/status-reports/${number}`)
  expect(codeOf(await discard(contact))).toBe('not_allowed')
  const [section] = (await read(number)).sections
  expect((await discard()).statusCode).toBe(204)
  expect([(await discard()).statusCode, (await discard()).statusCode]).toEqual([404, 404])
  const path = `/status-reports/${number}`
  expect(codeOf(await api.get(path))).toBe('status_report_not_found')
  const late = await secretariat.post(`${path}/sections/${section?.id ?? 0}/ready`)
  expect(codeOf(late)).toBe('status_report_not_found')
  const listed = (await api.get('/status-reports?asOf=2009-12-31')).json<{
    items: { number: number }[]
  }>()
  expect(listed.items.map((report) => report.number)).not.toContain(number)
  const told = (await secretariat.get('/history?limit=1')).json<{
    items: { id: number; action: string; whyNotUndo: string | null }[]
  }>()
  expect(told.items[0]).toMatchObject({ action: 'status.discard', whyNotUndo: 'discarded' })
  const again = await made()
  expect(again).toMatchObject({ number, title })
  expect((await read(number)).sections.every(({ ready }) => ready === null)).toBe(true)
})

test('only a draft is discarded, whoever tries', async () => {
  const number = await frozen()
  expect(codeOf(await secretariat.del(`/status-reports/${number}`))).toBe('report_frozen')
  const update = api.db.pool.query(
    `UPDATE status_report SET discarded_at = now(), discarded_by = 'S' WHERE approved_at IS NOT NULL`,
  )
  await expect(update).rejects.toThrow(/status_report_(discarded_draft|frozen)|overwritten/)
})

test('it is approved with every section ready, frozen when approved, and never as of a day ahead', async () => {
  const { number } = await made()
  expect(codeOf(await step('approve', number))).toBe('sections_not_ready')
  expect(codeOf(await step('freeze', number))).toBe('report_not_approved')
  for (const { id } of (await read(number)).sections)
    await secretariat.post(`/status-reports/${number}/sections/${id}/ready`)
  expect((await step('approve', number)).statusCode).toBe(204)
  const { version } = await read(number)
  const edited = await secretariat.patch(`/status-reports/${number}`, { title: 'x' }, version)
  expect(codeOf(edited)).toBe('report_approved')
  expect((await step('reopen', number)).statusCode).toBe(204)
  const ahead = { asOf: '2008-12-31' }
  const moved = await secretariat.patch(`/status-reports/${number}`, ahead, version)
  expect(moved.statusCode).toBe(200)
  await step('approve', number)
  expect(codeOf(await step('freeze', number))).toBe('report_ahead')
})

test('it is approved and frozen as it was read: who read it before a change is told so', async () => {
  const { number } = await made()
  const path = `/status-reports/${number}`
  const seen = async () => (await api.get(path)).json<{ revision: number }>().revision
  const sections = (await read(number)).sections
  for (const { id } of sections) await secretariat.post(`${path}/sections/${id}/ready`)
  const before = await seen()
  const [first] = sections
  await secretariat.post(`${path}/sections/${first?.id}/unready`)
  await secretariat.patch(`${path}/sections/${first?.id}`, { text: 'Andet.' }, before + 1)
  await secretariat.post(`${path}/sections/${first?.id}/ready`)
  expect(codeOf(await step('approve', number, secretariat, before))).toBe('changed_meanwhile')
  expect((await secretariat.post(`${path}/approve`)).statusCode).toBe(428)
  expect((await step('approve', number)).statusCode).toBe(204)
  const approved = await seen()
  await step('reopen', number)
  const { version } = await read(number)
  await secretariat.patch(path, { asOf: '2008-10-31' }, version)
  await step('approve', number)
  expect(codeOf(await step('freeze', number, secretariat, approved))).toBe('changed_meanwhile')
  expect((await step('freeze', number)).statusCode).toBe(204)
})

test('a frozen report is byte for byte what it was, and later changes are shown as differences', async () => {
  const number = await frozen()
  const kept = await api.get(`/status-reports/${number}/frozen`)
  const before = await read(number)
  const checksum = createHash('sha256').update(kept.rawPayload).digest('hex')
  expect([before.frozen?.checksum, kept.headers.etag]).toEqual([checksum, `"${checksum}"`])
  expect(before.differences).toEqual([])
  await secretariat.post('/activities/4.4/updates', {
    date: '2008-10-31',
    state: 'completed',
    words: 'Meldt for sent.',
  })
  const after = await read(number)
  expect(after.figures).toEqual(before.figures)
  expect(after.differences).toContainEqual({
    of: 'activity',
    number: '4.4',
    title: expect.any(String),
    figure: 'progress',
    was: null,
    is: 100,
  })
  expect(after.differences.map((one) => one.of)).toContain('area')
  const again = await api.get(`/status-reports/${number}/frozen`)
  expect(again.rawPayload.equals(kept.rawPayload)).toBe(true)
  for (const what of ['approve', 'reopen', 'freeze'])
    expect(codeOf(await step(what, number))).toBe('report_frozen')
})

test('what is dated after a report’s date is no difference from it, whenever it is reported', async () => {
  const number = await frozen('2008-04-29')
  for (const [activity, date] of [
    ['4.3', '2008-04-30'],
    ['6.3', '2008-10-31'],
  ])
    await secretariat.post(`/activities/${activity}/updates`, {
      date,
      state: 'completed',
      words: 'Senere.',
    })
  expect((await read(number)).differences).toEqual([])
})

test('the database itself lets nobody change what is frozen', async () => {
  const number = await frozen('2008-04-29')
  const { id } = await read(number)
  for (const sql of [
    `UPDATE status_report SET title = 'x' WHERE id = ${id}`,
    `UPDATE status_report SET figures = '{}', checksum = '' WHERE id = ${id}`,
    `UPDATE status_report_section SET text = 'x' WHERE report_id = ${id}`,
    `DELETE FROM status_report_section WHERE report_id = ${id}`,
    `DELETE FROM status_report WHERE id = ${id}`,
  ])
    await expect(api.db.pool.query(sql)).rejects.toThrow(/never|frozen/)
})

test('only a frozen report is presented, at a meeting on or after its date', async () => {
  const meeting = (
    await secretariat.post('/meetings', { date: '2008-12-16', title: 'Møde' })
  ).json<Meeting>()
  const present = (number: number, id = meeting.id) =>
    secretariat.post(`/meetings/${id}/agenda-items`, { kind: 'report', statusReport: number })
  const draft = await made()
  expect(codeOf(await present(draft.number))).toBe('report_not_frozen')
  const number = await frozen('2008-10-28')
  const item = (await present(number)).json<AgendaItem>()
  expect(item.statusReport).toMatchObject({ number, state: 'frozen' })
  expect(item.sections[0]?.text).toContain(`(/status-reports/${number}?asOf=2008-10-28)`)
  expect((await read(number)).presentedAt).toMatchObject([{ id: meeting.id }])
  const earlier = (
    await secretariat.post('/meetings', { date: '2008-10-01', title: 'Før' })
  ).json<Meeting>()
  expect(codeOf(await present(number, earlier.id))).toBe('report_later_than_meeting')
  const move = async (date: string) => {
    const { version } = (await api.get(`/meetings/${meeting.id}`)).json<Meeting>()
    return secretariat.patch(`/meetings/${meeting.id}`, { date }, version)
  }
  expect(codeOf(await move('2008-10-27'))).toBe('report_later_than_meeting')
  expect((await move('2008-10-28')).statusCode).toBe(200)
  expect((await secretariat.del(`/agenda-items/${item.id}`)).statusCode).toBe(204)
  expect((await move('2008-10-27')).statusCode).toBe(200)
  const restored = () => secretariat.post(`/agenda-items/${item.id}/restore`)
  expect(codeOf(await restored())).toBe('report_later_than_meeting')
  expect((await move('2008-12-16')).statusCode).toBe(200)
  expect((await restored()).statusCode).toBe(204)
})

test('two are compared side by side, each with its own figures', async () => {
  const [a, b] = [await frozen('2008-04-29'), await frozen('2008-10-28')]
  const both = (await api.get(`/status-reports/compare?a=${a}&b=${b}`)).json<
    Record<'a' | 'b', StatusReport>
  >()
  expect([both.a.asOf, both.b.asOf]).toEqual(['2008-04-29', '2008-10-28'])
  expect(both.a.figures.pool.spentOre).toBeLessThan(both.b.figures.pool.spentOre)
  expect((await api.get(`/status-reports/compare?a=${a}&b=999`)).statusCode).toBe(404)
})

test('a report as of a later date is not listed, and the list says how many there are', async () => {
  const list = async (asOf: string) =>
    (await api.get(`/status-reports?asOf=${asOf}`)).json<{
      items: StatusReportRow[]
      later: number
    }>()
  await made({ asOf: '2008-11-01' })
  const now = await list('2008-12-31')
  expect(now.later).toBe(0)
  const then = await list('2006-12-31')
  expect([then.items, then.later]).toEqual([[], now.items.length])
})

test('a change is undone, and a freezing is not', async () => {
  const number = await frozen()
  const [freezing] = (await secretariat.get('/history?limit=1')).json<{
    items: { id: number; whyNotUndo: string | null }[]
  }>().items
  expect(freezing?.whyNotUndo).toBe('frozen')
  expect(codeOf(await secretariat.post(`/history/${freezing?.id ?? 0}/undo`))).toBe('frozen')
  const draft = await made()
  const section = sectionOf(await read(draft.number), '4')
  const path = `/status-reports/${draft.number}/sections/${section.id}`
  await secretariat.patch(path, { text: 'Forkert' }, section.version)
  const [writing] = (await secretariat.get('/history?limit=1')).json<{ items: { id: number }[] }>()
    .items
  expect((await secretariat.post(`/history/${writing?.id ?? 0}/undo`)).statusCode).toBe(200)
  expect(sectionOf(await read(draft.number), '4').text).toBe(section.text)
  expect(number).toBeLessThan(draft.number)
})

test('an activity that has moved is no figure that is gone, and its figures are held against its own', async () => {
  const number = await frozen('2008-10-15')
  const { version } = (await api.get('/activities/4.2')).json<{ version: number }>()
  const match = { 'if-match': `"v${version}"` }
  const moved = await secretariat.post('/activities/4.2/move', { area: '5' }, match)
  const { number: now } = moved.json<{ number: string }>()
  const told = async () => (await read(number)).differences.filter(({ of }) => of === 'activity')
  expect(await told()).toEqual([])
  const expense = { kind: 'expense', date: '2008-10-14', amountOre: 12_300, activity: now }
  await secretariat.post('/pools/erhvervspulje/entries', { ...expense, text: 'Glemt' })
  expect(await told()).toMatchObject([{ number: now, figure: 'spentOre' }])
})
