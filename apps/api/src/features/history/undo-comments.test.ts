import type { Comment, HistoryEvent, Mentioned, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { sweep } from '../../writing/kept.ts'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const chair = await api.as('chair')
const contact = await api.as('unit_contact', 'Miljø og Teknik')
const NOW = new Date('2026-11-24T12:00:00Z')

const COMMENTS = '/activities/4.2/comments'
const say = async (who: Caller, text: string, mentions: string[] = []) =>
  (await who.post(COMMENTS, { text, mentions })).json<Comment>()
const read = async (id: number) =>
  (await api.get(COMMENTS)).json<{ items: Comment[] }>().items.find((comment) => comment.id === id)
const edit = async (who: Caller, id: number, body: object) =>
  who.patch(`${COMMENTS}/${id}`, body, (await read(id))?.version)
const remove = (who: Caller, id: number) => who.del(`${COMMENTS}/${id}`)
const latest = async (): Promise<HistoryEvent> => {
  const { items } = (await chair.get('/history?kind=comment')).json<{ items: HistoryEvent[] }>()
  const [event] = items
  if (event === undefined) throw new Error('nothing has happened')
  return event
}
const undo = (who: Caller, { id }: Pick<HistoryEvent, 'id'>) => who.post(`/history/${id}/undo`)
const undoLatest = async (who: Caller) => undo(who, await latest())
const actionOf = async (who: Caller) => (await undoLatest(who)).json<HistoryEvent>().action
const unseen = async (who: Caller) =>
  (await who.get('/mentions')).json<{ items: Mentioned[] }>().items.map(({ comment }) => comment.id)
const found = async (text: string) => (await chair.get(`/search?q=${text}`)).body.includes(text)
const age = (event: HistoryEvent, at: string) =>
  api.db.pool.query('UPDATE kept_content SET kept_at = $1 WHERE event_id = $2', [at, event.id])
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test('a removed comment is brought back with whom it mentioned, and found again', async () => {
  const { id } = await say(chair, 'Om kvæsthusbroen', [contact.id, secretariat.id])
  await contact.post('/mentions/seen')
  await remove(chair, id)
  expect(await found('kvæsthusbroen')).toBe(false)
  expect(await latest()).toMatchObject({ action: 'comment.remove', whyNotUndo: null, changes: [] })
  expect(await actionOf(chair)).toBe('comment.restore')
  expect(await read(id)).toMatchObject({
    text: 'Om kvæsthusbroen',
    removedAt: null,
    mentions: expect.arrayContaining([{ id: contact.id, name: expect.anything() }]),
  })
  expect(await found('kvæsthusbroen')).toBe(true)
  expect([await unseen(secretariat), await unseen(contact)]).toEqual([[id], []])
  expect(await actionOf(secretariat)).toBe('comment.remove')
  expect(await read(id)).toMatchObject({ text: null, mentions: [] })
  expect(await actionOf(secretariat)).toBe('comment.restore')
})

test('the making of a comment is taken back by removing it, and that by bringing it back', async () => {
  const { id } = await say(chair, 'Fortrudt')
  expect(codeOf(await undoLatest(contact))).toBe('not_allowed')
  expect(await actionOf(chair)).toBe('comment.remove')
  expect(await read(id)).toMatchObject({ text: null })
  expect(await actionOf(chair)).toBe('comment.restore')
  expect(await read(id)).toMatchObject({ text: 'Fortrudt' })
})

test('what the secretariat removed is not brought back by its author, and nothing by a third', async () => {
  const { id } = await say(chair, 'Hører ikke til her')
  await remove(secretariat, id)
  expect(codeOf(await undoLatest(chair))).toBe('not_allowed')
  expect(codeOf(await undoLatest(contact))).toBe('not_allowed')
  expect(await actionOf(secretariat)).toBe('comment.restore')
})

test('an edited comment gets its earlier text and mentions, by its author alone', async () => {
  const { id } = await say(chair, 'Første', [contact.id])
  await edit(chair, id, { text: 'Anden', mentions: [] })
  expect(codeOf(await undoLatest(secretariat))).toBe('not_allowed')
  expect(await actionOf(chair)).toBe('comment.edit')
  expect(await read(id)).toMatchObject({ text: 'Første', mentions: [{ id: contact.id }] })
  await undoLatest(chair)
  expect(await read(id)).toMatchObject({ text: 'Anden', mentions: [] })
})

test('a comment’s earlier text is not put over what was written since', async () => {
  const { id } = await say(chair, 'A')
  await edit(chair, id, { text: 'B' })
  const made = await latest()
  await edit(chair, id, { text: 'C' })
  const reply = await undo(chair, made)
  expect([reply.statusCode, reply.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'text', yours: 'A', theirs: 'C' }],
  ])
  await undoLatest(chair)
  expect((await read(id))?.text).toBe('B')
  // Removed and brought back is not changed.
  await remove(chair, id)
  await undoLatest(chair)
  expect((await undo(chair, made)).statusCode).toBe(200)
  expect((await read(id))?.text).toBe('A')
})

test('an earlier text is not put back into a comment that is removed', async () => {
  const { id } = await say(chair, 'A')
  await edit(chair, id, { text: 'B' })
  const made = await latest()
  await remove(chair, id)
  expect((await undo(chair, made)).json<Problem>().reason).toBe('already_removed')
})

test('after 30 days a text is gone: refused at once, and swept', async () => {
  const text = 'Om gammelstrandsmetroen'
  const { id } = await say(chair, text)
  await edit(chair, id, { text: 'Ny' })
  const edited = await latest()
  await remove(chair, id)
  const removed = await latest()
  const kept = async () =>
    (
      await api.db.pool.query<{ text: string }>(
        'SELECT text FROM kept_content WHERE comment_id = $1 ORDER BY event_id',
        [id],
      )
    ).rows.map((row) => row.text)

  await age(removed, '2026-10-25T12:00:00Z')
  await age(edited, '2026-10-25T12:00:01Z')
  expect(await latest()).toMatchObject({ whyNotUndo: 'content_gone' })
  const reply = await undo(chair, removed)
  expect([reply.statusCode, reply.json<Problem>().detail]).toEqual([
    409,
    'Det kan ikke fortrydes: Indholdet er slettet og findes ikke længere.',
  ])
  expect(await kept()).toEqual([text, 'Ny'])
  await sweep(api.db, NOW)
  expect(await kept()).toEqual([text])
  expect(await latest()).toMatchObject({ whyNotUndo: 'content_gone' })
  await sweep(api.db, new Date('2026-11-24T12:00:01Z'))
  expect(await kept()).toEqual([])
  const { rows } = await api.db.pool.query<{ found: boolean }>(
    `SELECT bool_or(t.text LIKE '%gammelstrandsmetroen%') AS found FROM (
       SELECT c::text AS text FROM comment c UNION ALL SELECT k::text FROM kept_content k
       UNION ALL SELECT e::text FROM audit_event e UNION ALL SELECT r::text FROM idempotent_reply r) t`,
  )
  expect(rows).toEqual([{ found: false }])
})
