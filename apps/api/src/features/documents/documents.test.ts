import { createHash } from 'node:crypto'
import { DOCUMENT_FORMATS, type Doc, type MadeDocument, type Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { render } from '../../documents/render.ts'
import { PLAN, testApp, type Caller } from '../../test-app.ts'
import { databaseStore } from '../files/store.ts'
import { tidy } from '../files/tidy.ts'

const api = await testApp('example')
const chair = await api.as('chair')
const secretariat = await api.as('secretariat')
const AS_OF = '2008-11-01'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const ask = async (who: Caller, body: object) => who.post('/documents', { asOf: AS_OF, ...body })
const made = async (who: Caller, body: object) => (await ask(who, body)).json<MadeDocument>()
const look = async (who: Caller, id: number) =>
  (await who.get(`/documents/${id}`)).json<MadeDocument>()
const ready = async (who: Caller, id: number): Promise<MadeDocument> => {
  await expect.poll(async () => (await look(who, id)).status, { timeout: 20_000 }).toBe('ready')
  return look(who, id)
}
const content = (who: Caller, id: number) =>
  api.app.inject({ url: `${PLAN}/documents/${id}/content`, headers: who.headers })

test('a document is made in the background, kept with its checksum, and given as a file', async () => {
  const asked = await ask(chair, { kind: 'status', format: 'pdf' })
  expect(asked.statusCode).toBe(201)
  const { id, fileName } = asked.json<MadeDocument>()
  const { progress, bytes, checksum } = await ready(chair, id)
  const file = await content(chair, id)
  expect(progress).toBe(100)
  expect(file.headers['content-type']).toBe('application/pdf')
  expect(file.headers['content-disposition']).toContain('attachment')
  expect(file.headers['x-content-type-options']).toBe('nosniff')
  expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(file.rawPayload.length).toBe(bytes)
  expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(checksum)
  expect(fileName).toMatch(/, status pr\. 2008-11-01\.pdf$/)
})

test('the same asked again is the one that is there, until the plan has changed', async () => {
  const first = await made(secretariat, { kind: 'plan', format: 'pdf' })
  expect((await made(secretariat, { kind: 'plan', format: 'pdf' })).id).toBe(first.id)
  expect((await made(secretariat, { kind: 'status', format: 'pdf' })).id).not.toBe(first.id)
  await ready(secretariat, first.id)
  expect((await made(secretariat, { kind: 'plan', format: 'pdf' })).id).toBe(first.id)
  await secretariat.post('/activities/4.2/updates', {
    date: AS_OF,
    state: 'in_progress',
    percent: 51,
    words: 'Endnu et skridt.',
  })
  expect((await made(secretariat, { kind: 'plan', format: 'pdf' })).id).not.toBe(first.id)
})

test('bears the date of its figures: an evaluation’s, past its cut-off', async () => {
  await secretariat.post('/evaluation', { cutOff: '2008-09-30' })
  const { asOf, fileName } = await made(chair, { kind: 'evaluation', format: 'xlsx' })
  expect(asOf).toBe('2008-09-30')
  expect(fileName).toContain('status pr. 2008-09-30')
  const doc = await chair.get(`/documents/preview?kind=evaluation&asOf=${AS_OF}`)
  expect(doc.json<Doc>().asOf).toBe('2008-09-30')
})

test('is its owner’s alone', async () => {
  const { id } = await made(chair, { kind: 'status', format: 'pdf' })
  expect((await secretariat.get(`/documents/${id}`)).statusCode).toBe(404)
  expect((await content(secretariat, id)).statusCode).toBe(404)
  const { items } = (await secretariat.get('/documents')).json<{ items: MadeDocument[] }>()
  expect(items.map((one) => one.id)).not.toContain(id)
})

test('is stopped and thrown away by its owner', async () => {
  const { id } = await made(secretariat, { kind: 'status', format: 'pdf' })
  const gone = await api.app.inject({
    method: 'DELETE',
    url: `${PLAN}/documents/${id}`,
    headers: secretariat.headers,
  })
  expect(gone.statusCode).toBe(204)
  expect(await look(secretariat, id)).toMatchObject({ status: 'cancelled', checksum: null })
  expect((await content(secretariat, id)).statusCode).toBe(404)
  const { items } = (await secretariat.get('/documents')).json<{ items: MadeDocument[] }>()
  expect(items.map((one) => one.id)).not.toContain(id)
  // Asked again it is made anew.
  const again = await made(secretariat, { kind: 'status', format: 'pdf' })
  expect(again.id).not.toBe(id)
  await ready(secretariat, again.id)
})

test('thrown away at the moment it is ready, it leaves no bytes', async () => {
  const member = await api.as('member')
  const { id } = await made(member, { kind: 'before-meeting', format: 'docx' })
  await ready(member, id)
  const { storageKey } = await api.db.prisma.document.findUniqueOrThrow({ where: { id } })
  const worker = await api.db.pool.connect()
  await worker.query(
    `CREATE TEMP TABLE kept AS SELECT storage_key, bytes, checksum, ended_at FROM document WHERE id = ${id};
     UPDATE document SET status = 'working', storage_key = NULL, bytes = NULL, checksum = NULL,
       ended_at = NULL WHERE id = ${id}`,
  )
  await worker.query(
    `BEGIN;
     UPDATE document d SET status = 'ready', storage_key = k.storage_key, bytes = k.bytes,
       checksum = k.checksum, ended_at = k.ended_at FROM kept k WHERE id = ${id}`,
  )
  const gone = member.del(`/documents/${id}`)
  const waits = `SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect
    .poll(async () => (await api.db.pool.query<{ n: number }>(waits)).rows[0]?.n, {
      timeout: 10_000,
    })
    .toBe(1)
  await worker.query('COMMIT; DROP TABLE kept')
  worker.release()
  expect((await gone).statusCode).toBe(204)
  expect(await databaseStore(api.db).read(storageKey ?? '')).toBeNull()
})

test('what cannot be made is refused before it is queued', async () => {
  const reply = await ask(chair, { kind: 'brev', format: 'pdf' })
  expect(reply.statusCode).toBe(400)
  expect(reply.json<Problem>().errors?.[0]?.path).toBe('kind')
})

test('nobody has more than 20 waiting', async () => {
  const member = await api.as('member')
  const [of, note] = [
    await made(member, { kind: 'before-meeting', format: 'xlsx' }),
    'a waiting one',
  ]
  await ready(member, of.id)
  await api.db.pool.query(
    `INSERT INTO document (plan_id, user_id, kind, format, as_of, figures_as_of, plan_revision, title, file_name, asked_at)
     SELECT plan_id, user_id, kind, format, as_of, figures_as_of, 1000 + n, $2, file_name, asked_at
     FROM document, generate_series(1, 20) n WHERE id = $1`,
    [of.id, note],
  )
  const refused = await ask(member, { kind: 'plan', format: 'xlsx' })
  expect(refused.statusCode).toBe(409)
  expect(refused.json<Problem>()).toMatchObject({ reason: 'documents_waiting' })
  expect(refused.json<Problem>().detail).toContain('20 dokumenter')
  // What is there already is given all the same, and others ask as before.
  expect((await made(member, { kind: 'before-meeting', format: 'xlsx' })).id).toBe(of.id)
  expect((await ask(chair, { kind: 'plan', format: 'xlsx' })).statusCode).toBe(201)
  await api.db.pool.query('DELETE FROM document WHERE title = $1', [note])
  expect((await ask(member, { kind: 'plan', format: 'xlsx' })).statusCode).toBe(201)
})

test('a preview says what the document will say, and a program has the file at once', async () => {
  const doc = (await chair.get(`/documents/preview?kind=status&asOf=${AS_OF}`)).json<Doc>()
  expect(doc).toMatchObject({ language: 'da', asOf: AS_OF })
  for (const [format, type, sign] of [
    ['pdf', 'application/pdf', '%PDF'],
    ['docx', `${OFFICE}.wordprocessingml.document`, 'PK\u0003\u0004'],
    ['xlsx', `${OFFICE}.spreadsheetml.sheet`, 'PK\u0003\u0004'],
  ]) {
    const file = await api.app.inject({
      url: `${PLAN}/reports/status.${format}?asOf=${AS_OF}`,
      headers: chair.headers,
    })
    expect(file.headers['content-type']).toBe(type)
    expect(file.headers['content-disposition']).toMatch(new RegExp(`^attachment.*\\.${format}`))
    expect(file.rawPayload.toString('latin1', 0, 4)).toBe(sign)
  }
})

test('is kept for 30 days, and its bytes no longer than it', async () => {
  const { id } = await made(chair, { kind: 'plan', format: 'pdf' })
  await ready(chair, id)
  const store = databaseStore(api.db)
  const row = await api.db.prisma.document.findUniqueOrThrow({ where: { id } })
  const now = new Date()
  await tidy(api.db, store, now)
  expect((await content(chair, id)).statusCode).toBe(200)
  await api.db.pool.query(
    `UPDATE document SET asked_at = $2::timestamptz - interval '31 days' WHERE id = $1`,
    [id, now],
  )
  await tidy(api.db, store, now)
  expect((await chair.get(`/documents/${id}`)).statusCode).toBe(404)
  expect(await store.read(row.storageKey ?? '')).toBeNull()
})

test('no kind of document has a hole in it, on any of these dates', async () => {
  await secretariat.post('/evaluation', { cutOff: '2008-10-31' })
  for (const asOf of ['2007-01-01', '2007-06-30', '2008-02-29', AS_OF, '2009-04-01', '2009-12-31'])
    for (const kind of ['status', 'plan', 'evaluation', 'agenda&meeting=6']) {
      const reply = await chair.get(`/documents/preview?kind=${kind}&asOf=${asOf}`)
      expect([kind, asOf, reply.statusCode]).toEqual([kind, asOf, 200])
      const texts = JSON.stringify(reply.json<Doc>().blocks.filter((one) => one.kind !== 'figure'))
      expect([kind, asOf, /undefined|NaN|\{\{|\.\. /.exec(texts)?.[0]]).toEqual([
        kind,
        asOf,
        undefined,
      ])
    }
})

test.each(['status', 'plan', 'evaluation', 'agenda&meeting=6', 'before-meeting'])(
  'as %s it is made in every format',
  async (kind) => {
    await secretariat.post('/evaluation', { cutOff: '2008-10-31' })
    for (const asOf of ['2007-01-01', AS_OF, '2009-12-31']) {
      const reply = await chair.get(`/documents/preview?kind=${kind}&asOf=${asOf}`)
      for (const format of DOCUMENT_FORMATS) {
        const file = await render(reply.json<Doc>(), format)
        expect([asOf, format, file.toString('latin1', 0, 2)]).toEqual([
          asOf,
          format,
          format === 'pdf' ? '%P' : 'PK',
        ])
      }
    }
  },
  60_000,
)
