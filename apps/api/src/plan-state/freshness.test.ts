import type { Activity, Dashboard } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { clockOf, PLAN, testApp, testEnvironment } from '../test-app.ts'

const api = await testApp('example')

const reader = await api.as('chair')

const dashboard = async () => (await api.get('/dashboard?asOf=2008-11-01')).json<Dashboard>()
const insertUpdate = (number: string, state: string, percent: number | null) =>
  api.db.pool.query(
    `INSERT INTO status_update (plan_id, activity_id, date, state, percent, words, author)
     SELECT plan_id, id, '2008-11-01', $2::recorded_state, $3, 'ny', 'test' FROM activity WHERE number = $1`,
    [number, state, percent],
  )

test('a write is seen by the very next read, with a new revision and a new ETag', async () => {
  const before = await api.get('/dashboard?asOf=2008-11-01')
  await insertUpdate('4.4', 'in_progress', 40)
  const after = await api.get('/dashboard?asOf=2008-11-01', {
    'if-none-match': String(before.headers.etag),
  })
  expect(after.statusCode).toBe(200)
  expect(after.json<Dashboard>().revision).toBe(before.json<Dashboard>().revision + 1)
  expect(after.json<Dashboard>().progress.coverage.reported).toBe(
    before.json<Dashboard>().progress.coverage.reported + 1,
  )
})

test('after each of many writes, reads never give an older revision than was acknowledged', async () => {
  for (let percent = 1; percent <= 20; percent++) {
    await insertUpdate('4.4', 'in_progress', percent)
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => api.get('/activities/4.4?asOf=2008-11-01')),
    )
    for (const reply of replies) expect(reply.json<Activity>().progress).toBe(percent)
  }
})

test('what was read in parts is what is read whole', async () => {
  await api.db.pool.query(`UPDATE activity SET title = 'Nyt navn' WHERE number = '1.1'`)
  await api.db.pool.query(
    `DELETE FROM activity_partner WHERE activity_id = (SELECT id FROM activity WHERE number = '4.2')`,
  )
  await api.db.pool.query(
    `UPDATE milestone SET completed_on = '2008-10-01' WHERE completed_on IS NULL`,
  )
  await api.db.pool.query(
    `UPDATE unit SET name = 'Miljø og Teknik (ny)' WHERE name = 'Miljø og Teknik'`,
  )
  const paths = ['/dashboard', '/activities?limit=500', '/activities/4.2', '/areas/4', '/entries']
  const inParts = await Promise.all(paths.map((path) => api.get(path)))
  const other = await buildApp({
    db: api.db,
    clock: clockOf('2026-11-24'),
    env: testEnvironment(),
  })
  const whole = await Promise.all(
    paths.map((path) => other.inject({ url: PLAN + path, headers: reader.headers })),
  )
  await other.close()
  expect(inParts.map((reply) => reply.json<unknown>())).toEqual(
    whole.map((reply) => reply.json<unknown>()),
  )
  expect((await dashboard()).areas).toHaveLength(7)
})

test('a write that is rolled back leaves figures and revision as they were', async () => {
  const before = await dashboard()
  const client = await api.db.pool.connect()
  await client.query('BEGIN')
  await client.query(`UPDATE activity SET weight = 9 WHERE number = '1.2'`)
  await client.query('ROLLBACK')
  client.release()
  expect(await dashboard()).toEqual(before)
})
