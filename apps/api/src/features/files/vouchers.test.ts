import { LARGEST_FILE, type Attachment, type Entry, type HistoryEvent } from '@koreplan/contract'
import type { Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'
import { PDF, PNG } from './test-files.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const member = await api.as('member')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const entriesOf = async (query = '') =>
  (await member.get(`/entries?limit=500${query}`)).json<{ items: Entry[] }>().items
const all = await entriesOf()
const idOf = (kind: Entry['kind'], at = 0) => all.filter((one) => one.kind === kind)[at]?.id ?? 0
const [expense, other, commitment] = [idOf('expense'), idOf('expense', 1), idOf('commitment')]

const send = async (
  who: Caller,
  entry: number,
  { name = 'faktura.pdf', content = PDF, headers = {} } = {},
) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return api.app.inject({
    method: 'POST',
    url: `${PLAN}/entries/${entry}/files`,
    headers: {
      ...who.headers,
      ...headers,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
const add = async (entry = expense) => (await send(secretariat, entry)).json<Attachment>()
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')
const countOn = async (entry: number, query = '') =>
  (await entriesOf(query)).find(({ id }) => id === entry)?.files

test('a voucher comes back byte for byte from the expense that it was attached to', async () => {
  const reply = await send(secretariat, expense, { name: 'Faktura æ.png', content: PNG })
  expect([reply.statusCode, reply.json()]).toEqual([
    201,
    expect.objectContaining({ name: 'Faktura æ.png', mediaType: 'image/png', bytes: PNG.length }),
  ])
  expect(reply.headers.location).toMatch(`/entries/${expense}/files/`)
  const content = await api.app.inject({
    url: String(reply.headers.location),
    headers: member.headers,
  })
  expect(content.rawPayload.equals(PNG)).toBe(true)
  expect(content.headers).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment;/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
})

test('the ledger says how many vouchers each line has, whatever its date, and not the removed', async () => {
  expect(await countOn(other)).toBe(0)
  const { id } = await add(other)
  await add(other)
  expect(await countOn(other)).toBe(2)
  const { date } = all.find((one) => one.id === other) ?? { date: '' }
  expect(await countOn(other, `&asOf=${date}`)).toBe(2)
  await secretariat.post(`/entries/${other}/files/${id}/remove`, { reason: 'Forkert bilag' })
  expect(await countOn(other)).toBe(1)
  const { items } = (await member.get(`/entries/${other}/files`)).json<{ items: Attachment[] }>()
  expect(items.map(({ removeReason }) => removeReason)).toEqual(['Forkert bilag', null])
})

test('only an expense is given vouchers, and a voided one keeps them', async () => {
  const refused = await send(secretariat, commitment)
  expect([refused.statusCode, refused.json<Problem>().reason]).toEqual([409, 'not_an_expense'])
  expect(refused.json<Problem>().detail).toContain('Kun forbrug kan have bilag.')
  expect(codeOf(await send(secretariat, 999_999))).toBe('entry_not_found')
  const voided = idOf('expense', 2)
  const { id } = await add(voided)
  const reply = await secretariat.post(`/entries/${voided}/void`, { reason: 'Posteret to gange' })
  expect(reply.json<Entry>().files).toBe(0)
  expect(await countOn(voided)).toBe(1)
  expect((await member.get(`/entries/${voided}/files/${id}/content`)).statusCode).toBe(200)
})

test('the database takes no file with two owners or none, and no voucher of another line', async () => {
  const { id } = await add()
  const set = (what: string) => api.db.pool.query(`UPDATE attachment SET ${what} WHERE id = ${id}`)
  await expect(set('entry_id = NULL')).rejects.toThrow(/attachment_has_one_owner/)
  await expect(set('activity_id = (SELECT min(id) FROM activity)')).rejects.toThrow(
    /attachment_has_one_owner/,
  )
  await expect(set(`entry_id = ${commitment}`)).rejects.toThrow(/no expense/)
})

test('who may not enter in the ledger reads vouchers, and neither adds nor removes any', async () => {
  const { id } = await add()
  for (const who of [member, contact]) {
    expect(codeOf(await send(who, expense))).toBe('not_allowed')
    const removed = await who.post(`/entries/${expense}/files/${id}/remove`, { reason: 'x' })
    expect(codeOf(removed)).toBe('not_allowed')
    expect((await who.get(`/entries/${expense}/files/${id}/content`)).statusCode).toBe(200)
  }
  expect((await api.nobody.get(`/entries/${expense}/files`)).statusCode).toBe(401)
})

test('a file is reached through what it stands beside alone', async () => {
  const { id } = await add()
  for (const path of [`/entries/${other}`, '/activities/4.3']) {
    expect(codeOf(await member.get(`${path}/files/${id}/content`))).toBe('file_not_found')
    const removed = await secretariat.post(`${path}/files/${id}/remove`, { reason: 'x' })
    expect(codeOf(removed)).toBe('file_not_found')
  }
  const { items } = (await member.get(`/entries/${other}/files`)).json<{ items: Attachment[] }>()
  expect(items.some((one) => one.id === id)).toBe(false)
})

test('another plan’s lines and their vouchers are not there', async () => {
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 900, "slug": "en-anden"}')).* FROM plan p`,
  )
  const { id } = await add()
  await api.db.pool.query(
    `INSERT INTO role_grant (user_id, plan_id, role)
     SELECT user_id, 900, role FROM role_grant WHERE role = 'secretariat'`,
  )
  const there = '/api/v1/plans/en-anden'
  const { headers } = secretariat
  for (const path of [`/entries/${expense}/files`, `/entries/${expense}/files/${id}/content`]) {
    const reply = await api.app.inject({ url: there + path, headers })
    expect([path, codeOf(reply)]).toEqual([path, 'entry_not_found'])
  }
})

test('what is too large, empty or of the wrong kind is refused as beside an activity', async () => {
  const large = Buffer.concat([PDF, Buffer.alloc(LARGEST_FILE)])
  expect(codeOf(await send(secretariat, expense, { content: large }))).toBe('too_large')
  expect((await send(secretariat, expense, { content: Buffer.alloc(0) })).statusCode).toBe(400)
  const wrong = await send(secretariat, expense, { name: 'bilag.pdf', content: PNG })
  expect([wrong.statusCode, codeOf(wrong)]).toEqual([415, 'media_type_refused'])
})

test('the same Idempotency-Key with the same voucher adds it once, to one expense', async () => {
  const headers = { 'idempotency-key': 'et-bilag-der-sendes-igen' }
  const first = await send(secretariat, expense, { headers })
  const again = await send(secretariat, expense, { headers })
  expect([again.statusCode, again.body]).toEqual([201, first.body])
  expect((await send(secretariat, other, { headers })).statusCode).toBe(422)
})

test('a voucher is attached in a closed month too: it changes no figure', async () => {
  const { date } = all.find((one) => one.id === expense) ?? { date: '' }
  const closed = await secretariat.post(`/months/${date.slice(0, 7)}/close`, {})
  expect(closed.statusCode).toBe(200)
  expect((await send(secretariat, expense)).statusCode).toBe(201)
})

test('the history tells which line a voucher was attached to and removed from', async () => {
  const { id } = await add()
  await secretariat.post(`/entries/${expense}/files/${id}/remove`, { reason: 'Forkert bilag' })
  const { items } = (await member.get('/history?kind=file&limit=2')).json<{
    items: HistoryEvent[]
  }>()
  expect(items.map(({ action, subject }) => [action, subject])).toEqual([
    ['file.remove', 'faktura.pdf'],
    ['file.add', 'faktura.pdf'],
  ])
  for (const { changes } of items)
    expect(changes).toContainEqual({ field: 'entry', before: null, after: expense })
})
