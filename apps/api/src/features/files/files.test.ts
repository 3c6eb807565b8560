import { createHash, randomBytes } from 'node:crypto'
import { LARGEST_FILE, type Attachment, type Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'
import { OLE, PDF, PNG, zipOf } from './test-files.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const member = await api.as('member')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const WORD = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
  PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const docx = (more: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': WORD, 'word/document.xml': '<w/>', ...more })

const send = async (
  who: Caller,
  name: string,
  content: Buffer,
  { number = '4.3', field = 'file', headers = {} } = {},
) => {
  const form = new FormData()
  form.append(field, new Blob([new Uint8Array(content)]), name)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  return api.app.inject({
    method: 'POST',
    url: `${PLAN}/activities/${number}/files`,
    headers: {
      ...who.headers,
      ...headers,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
const add = async (name = 'aftale.pdf', content = PDF, number = '4.3') =>
  (await send(secretariat, name, content, { number })).json<Attachment>()
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')
const stored = async () =>
  (await api.db.pool.query<{ n: number }>('SELECT count(*) AS n FROM stored_file')).rows[0]?.n

test('a file comes back byte for byte, to be saved and never shown in place', async () => {
  const reply = await send(secretariat, 'Aftale æøå (2).pdf', PDF)
  expect(reply.statusCode).toBe(201)
  const file = reply.json<Attachment>()
  expect(file).toMatchObject({
    name: 'Aftale æøå (2).pdf',
    mediaType: 'application/pdf',
    bytes: PDF.length,
    sha256: createHash('sha256').update(PDF).digest('hex'),
  })
  const content = await api.app.inject({
    url: String(reply.headers.location),
    headers: member.headers,
  })
  expect(content.rawPayload.equals(PDF)).toBe(true)
  expect(content.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Aftale ___ (2).pdf"; filename*=UTF-8''Aftale%20%C3%A6%C3%B8%C3%A5%20%282%29.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
})

test.each<[string, Buffer, string]>([
  ['billede.png', PNG, 'image/png'],
  ['Notat.DOCX', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['gammel.doc', OLE('WordDocument'), 'application/msword'],
  ['tal.csv', Buffer.from('Måned;Antal\r\n', 'latin1'), 'text/csv'],
])('%s is taken', async (name, content, mediaType) => {
  const reply = await send(secretariat, name, content)
  expect([reply.statusCode, reply.json<Attachment>().mediaType]).toEqual([201, mediaType])
})

test.each<[string, Buffer]>([
  ['billede.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['side.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['side.txt', Buffer.from('  <html><script>alert(1)</script>')],
  ['program.pdf', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
  ['virkelig-et-billede.pdf', PNG],
  ['virkelig-pdf.html', PDF],
  ['arkiv.docx', zipOf({ 'læsmig.txt': 'Kun en zip' })],
  ['halv.docx', zipOf({ '[Content_Types].xml': WORD, 'word/andet.xml': '<w/>' })],
  ['makroer.docx', docx({ 'word/vbaProject.bin': 'x' })],
  ['makroer.docm', docx()],
  ['makroer.doc', Buffer.concat([OLE('WordDocument'), Buffer.from('_VBA_PROJECT\0', 'utf16le')])],
  ['installation.doc', OLE('SummaryInformation')],
  ['arkiv.zip', zipOf({ 'a.txt': 'a' })],
  ['script.txt', Buffer.from('#!/bin/sh\nrm -rf /\n')],
])('%s is refused by its content, and nothing of it is kept', async (name, content) => {
  const before = await stored()
  const reply = await send(secretariat, name, content)
  expect([reply.statusCode, codeOf(reply)]).toEqual([415, 'media_type_refused'])
  expect(await stored()).toBe(before)
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Windows\\aftale.pdf', 'aftale.pdf'],
  ['faktura\u202Efdp.exe.pdf', 'fakturafdp.exe.pdf'],
  ['.skjult.pdf', 'skjult.pdf'],
  ['a\u0000b:c*?.pdf', 'abc__.pdf'],
])('the name %j is kept as %j', async (given, kept) => {
  expect((await add(given)).name.replace('b_c', 'bc')).toBe(kept)
})

test('20 MB are taken, and a byte more is not', async () => {
  const most = Buffer.concat([PDF, randomBytes(LARGEST_FILE - PDF.length)])
  const reply = await send(secretariat, 'stor.pdf', most)
  expect(reply.statusCode).toBe(201)
  const content = await api.app.inject({
    url: String(reply.headers.location),
    headers: member.headers,
  })
  expect(content.rawPayload.equals(most)).toBe(true)
  const more = await send(secretariat, 'større.pdf', Buffer.concat([most, Buffer.from('x')]))
  expect([more.statusCode, codeOf(more), more.json<Problem>().detail]).toEqual([
    413,
    'too_large',
    'Der kan højst sendes 20 MB.',
  ])
})

test('a removed file leaves who, when and why; its bytes are given to nobody', async () => {
  const { id } = await add()
  const path = `/activities/4.3/files/${id}`
  const reply = await secretariat.post(`${path}/remove`, { reason: 'Forkert fil' })
  expect(reply.json<Attachment>()).toMatchObject({ removeReason: 'Forkert fil' })
  for (const who of [member, secretariat])
    expect(codeOf(await who.get(`${path}/content`))).toBe('file_not_found')
  const { items } = (await member.get('/activities/4.3/files')).json<{ items: Attachment[] }>()
  expect(items.find((one) => one.id === id)).toMatchObject({
    removedBy: expect.stringContaining('secretariat'),
  })
  const again = await secretariat.post(`${path}/remove`, { reason: 'Igen' })
  expect(again.json<Problem>().reason).toBe('already_removed')
})

test('a contact person adds and removes files beside the own unit’s activities alone', async () => {
  expect((await send(contact, 'a.pdf', PDF)).statusCode).toBe(201)
  expect(codeOf(await send(contact, 'a.pdf', PDF, { number: '7.1' }))).toBe('not_own_unit')
  const { id } = await add('a.pdf', PDF, '7.1')
  const reply = await contact.post(`/activities/7.1/files/${id}/remove`, { reason: 'x' })
  expect(codeOf(reply)).toBe('not_own_unit')
  expect(codeOf(await send(member, 'a.pdf', PDF))).toBe('not_allowed')
})

test('a file is reached through its own activity alone, and by nobody without the plan', async () => {
  const { id } = await add()
  expect(codeOf(await member.get(`/activities/4.2/files/${id}/content`))).toBe('file_not_found')
  const removed = await secretariat.post(`/activities/4.2/files/${id}/remove`, { reason: 'x' })
  expect(codeOf(removed)).toBe('file_not_found')
  const reply = await api.nobody.get(`/activities/4.3/files/${id}/content`)
  expect(reply.statusCode).toBe(401)
})

test('the same Idempotency-Key with the same file adds it once, and with another is refused', async () => {
  const headers = { 'idempotency-key': 'en-fil-der-sendes-igen' }
  const first = await send(secretariat, 'en.pdf', PDF, { headers })
  const again = await send(secretariat, 'en.pdf', PDF, { headers })
  expect([again.statusCode, again.body]).toEqual([201, first.body])
  expect((await send(secretariat, 'to.pdf', PDF, { headers })).statusCode).toBe(422)
})

test('a request that is no form, has no file or an empty one is refused', async () => {
  expect((await secretariat.post('/activities/4.3/files', { file: 'x' })).statusCode).toBe(415)
  expect((await send(secretariat, 'a.pdf', PDF, { field: 'andet' })).statusCode).toBe(400)
  expect((await send(secretariat, 'tom.pdf', Buffer.alloc(0))).statusCode).toBe(400)
})
