import type { Attachment, Entry, HistoryEvent, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'
import { PDF } from '../files/test-files.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const contact = await api.as('unit_contact', 'Miljø og Teknik')
const member = await api.as('member')

const entries = async () =>
  (await member.get('/entries?limit=500')).json<{ items: Entry[] }>().items
const expense = (await entries()).find(({ kind }) => kind === 'expense')?.id ?? 0
const [OWN, OTHER, LEDGER] = ['/activities/4.3', '/activities/7.1', `/entries/${expense}`]

const add = async (place: string, who: Caller = secretariat): Promise<Attachment> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(PDF)]), 'aftale.pdf')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const type = request.headers.get('content-type') ?? ''
  const reply = await api.app.inject({
    method: 'POST',
    url: `${PLAN}${place}/files`,
    headers: { ...who.headers, 'content-type': type },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return reply.json<Attachment>()
}
const remove = (place: string, id: number, who: Caller = secretariat) =>
  who.post(`${place}/files/${id}/remove`, { reason: 'Forkert fil' })
const read = async (place: string, id: number) =>
  (await member.get(`${place}/files`))
    .json<{ items: Attachment[] }>()
    .items.find((file) => file.id === id)
const content = async (place: string, id: number) =>
  (await member.get(`${place}/files/${id}/content`)).statusCode
const latest = async (): Promise<HistoryEvent> => {
  const { items } = (await member.get('/history?kind=file')).json<{ items: HistoryEvent[] }>()
  const [event] = items
  if (event === undefined) throw new Error('nothing has happened')
  return event
}
const undoLatest = async (who: Caller) => who.post(`/history/${(await latest()).id}/undo`)
const actionOf = async (who: Caller) => (await undoLatest(who)).json<HistoryEvent>().action
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test.each([OWN, LEDGER])(
  'a file removed from %s is brought back whole, and removed again',
  async (place) => {
    const { id, sha256 } = await add(place)
    await remove(place, id)
    expect(await content(place, id)).toBe(404)
    expect(await latest()).toMatchObject({ action: 'file.remove', whyNotUndo: null })
    expect(await actionOf(secretariat)).toBe('file.restore')
    expect(await read(place, id)).toMatchObject({ removedAt: null, removeReason: null, sha256 })
    expect(await content(place, id)).toBe(200)
    expect(await actionOf(secretariat)).toBe('file.remove')
    expect(await content(place, id)).toBe(404)
    expect(await read(place, id)).toMatchObject({ removeReason: 'Fortrudt' })
  },
)

test('the adding of a file is taken back by removing it, and that by bringing it back', async () => {
  const { id } = await add(OWN, contact)
  expect(await actionOf(contact)).toBe('file.remove')
  expect(await content(OWN, id)).toBe(404)
  expect(await actionOf(contact)).toBe('file.restore')
  expect(await content(OWN, id)).toBe(200)
})

test('the ledger counts a voucher again that is brought back', async () => {
  const count = async () => (await entries()).find((entry) => entry.id === expense)?.files
  const { id } = await add(LEDGER)
  const before = Number(await count())
  await remove(LEDGER, id)
  expect(await count()).toBe(before - 1)
  await undoLatest(secretariat)
  expect(await count()).toBe(before)
})

test('the history says what undoing takes: of a voucher the right to enter money', async () => {
  await add(OWN)
  expect((await latest()).undoTakes).toBe('file.remove')
  await add(LEDGER)
  expect((await latest()).undoTakes).toBe('money.edit')
})

test('who may not remove a file does not bring it back: another unit’s, or a voucher', async () => {
  for (const [place, code] of [
    [OTHER, 'not_own_unit'],
    [LEDGER, 'not_allowed'],
  ] as const) {
    const { id } = await add(place)
    expect(codeOf(await undoLatest(contact))).toBe(code)
    await remove(place, id)
    expect(codeOf(await undoLatest(contact))).toBe(code)
    expect(codeOf(await undoLatest(member))).toBe('not_allowed')
    expect(await content(place, id)).toBe(404)
  }
})

test('after 30 days a removed file is gone', async () => {
  const { id } = await add(OWN)
  await remove(OWN, id)
  await api.db.pool.query(
    `UPDATE kept_content SET kept_at = '2026-10-25T12:00:00Z' WHERE attachment_id = $1`,
    [id],
  )
  expect(await latest()).toMatchObject({ whyNotUndo: 'content_gone' })
  expect((await undoLatest(secretariat)).json<Problem>().reason).toBe('content_gone')
  expect(await read(OWN, id)).toMatchObject({ removeReason: 'Forkert fil' })
})
