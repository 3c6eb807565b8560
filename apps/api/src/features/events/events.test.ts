import { openDatabase } from '@koreplan/db'
import { until } from '@koreplan/db/testing'
import { afterAll, expect, test } from 'vitest'
import { buildApp } from '../../app.ts'
import { clockOf, testApp, type Caller, testEnvironment } from '../../test-app.ts'
import { readEvents, type EventReader } from './event-reader.ts'

const api = await testApp('example')
const SLUG = 'erhvervspolitik-2007-2009'

/** A second process on the same database. */
const otherDb = openDatabase(api.db.url, { poolSize: 3 })
const env = testEnvironment()
const other = await buildApp({ db: otherDb, clock: clockOf('2026-11-24'), env })
const origin = await other.listen({ port: 0, host: '127.0.0.1' })
afterAll(async () => {
  await other.close()
  await otherDb.close()
})

const secretariat = await api.as('secretariat')
const update = { date: '2008-10-30', state: 'in_progress', percent: 40, words: 'Ny aftale.' }
const report = (number: string) => secretariat.post(`/activities/${number}/updates`, update)
const revisionNow = async () =>
  (await api.db.prisma.plan.findFirstOrThrow({ where: { slug: SLUG } })).revision

const open = async (caller: Caller, more: Record<string, string> = {}): Promise<EventReader> =>
  readEvents(origin, { ...caller.headers, ...more })
const listening = () =>
  until(
    async () =>
      (
        await api.db.pool.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database()
           AND application_name = 'koreplan listening' AND query LIKE 'LISTEN%accounts%' AND state = 'idle'`,
        )
      ).rows.length > 0,
    'the other process listens',
  )

test('what is written through one process is told by the other at once, with what changed and who did it', async () => {
  const stream = await open(await api.as('member'))
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  expect(stream.headers.get('x-accel-buffering')).toBe('no')
  expect(stream.headers.get('content-encoding')).toBeNull()
  const revision = await revisionNow()
  expect(await stream.next()).toMatchObject({
    event: 'plan.at',
    id: `${SLUG}:${revision}`,
    data: { plan: SLUG, revision },
  })
  await listening()
  const times: number[] = []
  for (let round = 1; round <= 20; round++) {
    const written = report('4.4').then(() => performance.now())
    const told = await stream.next()
    times.push(performance.now() - (await written))
    expect(told).toEqual({
      event: 'plan.changed',
      id: `${SLUG}:${revision + round}`,
      data: {
        plan: SLUG,
        revision: revision + round,
        resources: ['activity/4.4', 'update'],
        by: { id: secretariat.id, name: expect.any(String) },
      },
    })
  }
  const area = (await secretariat.get('/areas/4')).json<{ version: number }>()
  await secretariat.patch('/areas/4', { timetableNote: 'Ny' }, area.version)
  expect((await stream.next())?.data['resources']).toEqual(['area/4', 'area'])
  const sorted = times.toSorted((a, b) => a - b)
  process.stdout.write(
    `told after the write was answered: median ${sorted[10]?.toFixed(1)} ms, most ${sorted[19]?.toFixed(1)} ms\n`,
  )
  stream.leave()
})

test('a stream that broke goes on where it was: nothing is left out, nothing is told twice', async () => {
  const member = await api.as('member')
  const first = await open(member)
  const begun = await first.next()
  await report('4.2')
  const last = await first.next()
  first.leave()
  expect(begun?.id).not.toBe(last?.id)
  await report('4.3')
  await api.db.pool.query(`UPDATE activity SET title = title || '.' WHERE number = '4.4'`)
  await report('7.1')
  const second = await open(member, { 'last-event-id': last?.id ?? '' })
  await report('4.2')
  const seen = []
  for (let count = 0; count < 4; count++) seen.push((await second.next())?.data)
  const from = Number(last?.data['revision'])
  expect(seen).toMatchObject([
    { revision: from + 1, resources: ['activity/4.3', 'update'] },
    { revision: from + 2, resources: [], by: null },
    { revision: from + 3, resources: ['activity/7.1', 'update'] },
    { revision: from + 4, resources: ['activity/4.2', 'update'] },
  ])
  second.leave()
})

test('who is far behind is told once that anything may have changed; an id that is none begins anew', async () => {
  const member = await api.as('member')
  const revision = await revisionNow()
  await api.db.pool.query(`DO $$ BEGIN FOR i IN 1..210 LOOP
    UPDATE plan SET description = description || '.' WHERE slug = '${SLUG}'; COMMIT; END LOOP; END $$`)
  const behind = await open(member, { 'last-event-id': `${SLUG}:${revision}` })
  expect((await behind.next())?.data).toEqual({
    plan: SLUG,
    revision: revision + 210,
    resources: [],
    by: null,
  })
  behind.leave()
  for (const id of ['nonsense', `${SLUG}:999999999`, `en-anden:3,${SLUG}:x`]) {
    const anew = await open(member, { 'last-event-id': id })
    expect((await anew.next())?.event).toBe('plan.at')
    anew.leave()
  }
})

test('a break of the connection to the database loses nothing', async () => {
  const stream = await open(await api.as('member'))
  await stream.next()
  await listening()
  await api.db.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'koreplan listening' AND datname = current_database()`,
  )
  await report('4.4')
  expect((await stream.next())?.data['resources']).toEqual(['activity/4.4', 'update'])
  stream.leave()
})

test('nobody signed in is told anything, and who may not read a plan is not told of it', async () => {
  expect((await readEvents(origin, {})).status).toBe(401)
  const stranger = await api.as('member')
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 902, "slug": "en-anden"}')).* FROM plan p`,
  )
  await api.db.pool.query(`UPDATE role_grant SET plan_id = 902 WHERE user_id = $1`, [stranger.id])
  const stream = await open(stranger)
  expect((await stream.next())?.data['plan']).toBe('en-anden')
  await listening()
  await report('4.4')
  await api.db.pool.query(`UPDATE plan SET description = '' WHERE id = 902`)
  const told = await stream.next()
  expect([told?.data['plan'], told?.id.includes(SLUG)]).toEqual(['en-anden', false])
  stream.leave()
})

test('a stream ends with the session, and when a right is taken away', async () => {
  const [leaver, demoted] = [await api.as('member'), await api.as('member')]
  const streams = [await open(leaver), await open(demoted)]
  for (const stream of streams) await stream.next()
  await listening()
  await api.db.prisma.session.deleteMany({ where: { userId: leaver.id } })
  expect(await streams[0]?.next()).toBeNull()
  await api.db.prisma.roleGrant.deleteMany({ where: { userId: demoted.id } })
  expect(await streams[1]?.next()).toBeNull()
})

test('a caller has so many streams and no more; another is not hindered', async () => {
  const member = await api.as('member')
  const streams = await Promise.all(Array.from({ length: 32 }, () => open(member)))
  const refused = streams.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(2)
  const another = await open(await api.as('chair'))
  expect(another.status).toBe(200)
  for (const stream of [...streams, another]) stream.leave()
})

test('streams end in order with the process', async () => {
  const db = openDatabase(api.db.url, { poolSize: 2 })
  const third = await buildApp({ db, clock: clockOf('2026-11-24'), env })
  const at = await third.listen({ port: 0, host: '127.0.0.1' })
  const stream = await readEvents(at, secretariat.headers)
  await stream.next()
  const start = performance.now()
  await third.close()
  expect(await stream.next()).toBeNull()
  expect(performance.now() - start).toBeLessThan(2000)
  await db.close()
})
