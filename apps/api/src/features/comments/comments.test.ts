import type { Comment, Mentioned, Problem, PersonOfPlan } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const chair = await api.as('chair')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const COMMENTS = '/activities/4.2/comments'
const say = async (who: Caller, text: string, mentions: string[] = []) =>
  (await who.post(COMMENTS, { text, mentions })).json<Comment>()
const read = async () => (await api.get(COMMENTS)).json<{ items: Comment[] }>().items
const unseen = async (who: Caller) =>
  (await who.get('/mentions')).json<{ items: Mentioned[] }>().items
const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

test('a comment is read by everybody who reads the plan, oldest first', async () => {
  const first = await say(chair, 'Hvornår er **aftalen** klar?')
  const second = await say(secretariat, 'I december.')
  expect(first).toMatchObject({ author: expect.stringContaining('chair'), editedAt: null })
  expect((await read()).map(({ id }) => id)).toEqual([first.id, second.id])
})

test('who is mentioned is told until it is seen, and told of nothing else', async () => {
  const comment = await say(secretariat, 'Vil du svare på dette?', [contact.id])
  await say(secretariat, 'Ikke til dig.', [chair.id])
  expect(await unseen(contact)).toMatchObject([
    { activity: { number: '4.2' }, comment: { id: comment.id, mentions: [{ id: contact.id }] } },
  ])
  const seen = await contact.post('/mentions/seen', { comments: [comment.id] })
  expect([seen.statusCode, await unseen(contact)]).toEqual([204, []])
  expect(await unseen(chair)).toHaveLength(1)
  await chair.post('/mentions/seen')
  expect(await unseen(chair)).toEqual([])
})

test('only people who may read the plan can be mentioned', async () => {
  const stranger = await api.as('member')
  await api.db.prisma.roleGrant.deleteMany({ where: { userId: stranger.id } })
  const readers = (await chair.get('/people')).json<{ items: PersonOfPlan[] }>().items
  expect(readers.find(({ id }) => id === contact.id)).toMatchObject({
    roles: ['unit_contact'],
    unit: 'Miljø og Teknik',
  })
  expect(readers.map(({ id }) => id)).not.toContain(stranger.id)
  const reply = await chair.post(COMMENTS, { text: 'Hej', mentions: [stranger.id] })
  expect(reply.json<Problem>().errors).toMatchObject([{ path: 'mentions', code: 'unknown_name' }])
})

test('the author alone changes a comment, and nobody mentioned before is told again', async () => {
  const { id, version } = await say(chair, 'Fejl', [contact.id])
  await contact.post('/mentions/seen')
  const path = `${COMMENTS}/${id}`
  expect(codeOf(await secretariat.patch(path, { text: 'Min' }, version))).toBe('not_allowed')
  const change = { text: 'Rettet', mentions: [contact.id, secretariat.id] }
  const edited = (await chair.patch(path, change, version)).json<Comment>()
  expect(edited).toMatchObject({ text: 'Rettet', editedAt: '2026-11-24T12:00:00.000Z' })
  expect([await unseen(contact), await unseen(secretariat)]).toMatchObject([[], [{}]])
  const stale = await chair.patch(path, { text: 'Fra en anden fane' }, version)
  expect([stale.statusCode, stale.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'text', theirs: 'Rettet' }],
  ])
  expect((await chair.patch(path, { text: 'x' })).statusCode).toBe(428)
})

test('a removed comment leaves a trace, and its text is read and found nowhere', async () => {
  const text = 'Dette skulle ikke have været skrevet om kvæsthus'
  const headers = { 'idempotency-key': 'en-kommentar-der-fjernes' }
  const made = await contact.post(COMMENTS, { text, mentions: [chair.id] }, headers)
  const { id, version } = made.json<Comment>()
  const path = `${COMMENTS}/${id}`
  expect(codeOf(await chair.del(path))).toBe('not_allowed')
  expect((await secretariat.del(path)).json<Comment>()).toMatchObject({
    text: null,
    removedBy: expect.stringContaining('secretariat'),
    mentions: [],
  })
  expect((await read()).find((one) => one.id === id)).toMatchObject({ text: null })
  expect(await unseen(chair)).toEqual([])
  const { rows } = await api.db.pool.query<{ found: boolean }>(
    `SELECT bool_or(t.text LIKE '%' || $1 || '%') AS found FROM (
       SELECT c::text AS text FROM comment c UNION ALL SELECT e::text FROM audit_event e
       UNION ALL SELECT r::text FROM idempotent_reply r) t`,
    [text],
  )
  expect(rows).toEqual([{ found: false }])
  for (const page of ['/search?q=kvæsthus', '/history?limit=500', COMMENTS, '/mentions'])
    for (const who of [secretariat, contact, chair])
      expect((await who.get(page)).body).not.toContain('kvæsthus')
  const again = await contact.patch(path, { text: 'Alligevel' }, version)
  expect(again.json<Problem>().reason).toBe('already_removed')
})

test('an own comment is removed by its author', async () => {
  const { id } = await say(chair, 'Fortrudt')
  expect((await chair.del(`${COMMENTS}/${id}`)).statusCode).toBe(200)
})

test('a comment is reached through its own activity alone', async () => {
  const { id, version } = await say(chair, 'Her')
  const path = `/activities/4.3/comments/${id}`
  expect(codeOf(await chair.patch(path, { text: 'Der' }, version))).toBe('comment_not_found')
  expect(codeOf(await secretariat.del(path))).toBe('comment_not_found')
})

test('an administrator, who is no part of the plan’s work, does not comment', async () => {
  const administrator = await api.as('administrator')
  expect(codeOf(await administrator.post(COMMENTS, { text: 'Hej' }))).toBe('not_allowed')
})

test('who else wrote it, and when, cannot be said in a request', async () => {
  const reply = await chair.post(COMMENTS, {
    text: 'Hej',
    authorId: contact.id,
    author: 'En anden',
  })
  expect(
    reply
      .json<Problem>()
      .errors?.map(({ path, code }) => `${path} ${code}`)
      .toSorted(),
  ).toEqual(['author unknown_field', 'authorId unknown_field'])
})
