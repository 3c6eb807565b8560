import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { smallPlan, type SmallPlan } from '../testing/small-plan.ts'

const { pool, url } = await freshDatabase()
const a = await smallPlan(pool, 'a')
const b = await smallPlan(pool, 'b')
let before: { a: number; b: number }

const revision = async (plan: SmallPlan): Promise<number> =>
  (await pool.query('SELECT revision FROM plan WHERE id = $1', [plan.plan])).rows[0].revision

/** The statements in one transaction, which is not committed when `end` says so. */
async function transaction(statements: readonly string[], end = 'COMMIT'): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.query(end)
    client.release()
  }
}

const addUpdate = (plan: SmallPlan, words = ''): string =>
  `INSERT INTO status_update (plan_id, activity_id, date, state, words, author)
   VALUES (${plan.plan}, ${plan.activity}, '2008-11-01', 'in_progress', '${words}', 'S')`

const stamps = async (words: string): Promise<readonly number[]> =>
  (
    await pool.query('SELECT revision FROM status_update WHERE words = $1 ORDER BY id', [words])
  ).rows.map((row) => row.revision)

beforeEach(async () => {
  before = { a: await revision(a), b: await revision(b) }
})

describe('the revision of a plan', () => {
  it('rises once for a transaction, and stamps each row that it changed', async () => {
    await transaction([
      addUpdate(a, 'first'),
      addUpdate(a, 'second'),
      `UPDATE activity SET title = 'Nyt' WHERE id = ${a.activity}`,
    ])
    expect(await revision(a)).toBe(before.a + 1)
    expect([...(await stamps('first')), ...(await stamps('second'))]).toEqual([
      before.a + 1,
      before.a + 1,
    ])
    const { rows } = await pool.query('SELECT revision FROM activity WHERE id = $1', [a.activity])
    expect(rows).toEqual([{ revision: before.a + 1 }])
  })

  it('rises again for the next transaction of the same connection', async () => {
    const client = await pool.connect()
    await client.query(addUpdate(a))
    await client.query(addUpdate(a))
    client.release()
    expect(await revision(a)).toBe(before.a + 2)
  })

  it('is each plan’s own', async () => {
    await transaction([addUpdate(a), addUpdate(b), addUpdate(a)])
    expect([await revision(a), await revision(b)]).toEqual([before.a + 1, before.b + 1])
  })

  it('stays when the transaction is rolled back', async () => {
    await transaction([addUpdate(a)], 'ROLLBACK')
    expect(await revision(a)).toBe(before.a)
  })

  it('goes back with a savepoint, and rises anew after it', async () => {
    await transaction([
      'SAVEPOINT s',
      addUpdate(a, 'lost'),
      'ROLLBACK TO SAVEPOINT s',
      addUpdate(a, 'kept'),
      'SAVEPOINT s2',
      addUpdate(a, 'kept'),
      'RELEASE SAVEPOINT s2',
      addUpdate(a, 'kept'),
    ])
    expect(await revision(a)).toBe(before.a + 1)
    expect(await stamps('lost')).toEqual([])
    expect(await stamps('kept')).toEqual([before.a + 1, before.a + 1, before.a + 1])
  })

  it('stays when only a savepoint changed anything and was rolled back', async () => {
    await transaction(['SAVEPOINT s', addUpdate(a), 'ROLLBACK TO SAVEPOINT s'])
    expect(await revision(a)).toBe(before.a)
  })

  it('rises when the plan itself changes, whatever it is set to', async () => {
    await transaction([`UPDATE plan SET title = 'Nyt' WHERE id = ${a.plan}`, addUpdate(a)])
    expect(await revision(a)).toBe(before.a + 1)
    await pool.query(`UPDATE plan SET revision = 0 WHERE id = ${a.plan}`)
    expect(await revision(a)).toBe(before.a + 2)
    await transaction([addUpdate(a), `UPDATE plan SET revision = 0 WHERE id = ${a.plan}`])
    expect(await revision(a)).toBe(before.a + 3)
  })

  it('stamps the audit events of its transaction', async () => {
    await transaction([
      addUpdate(a),
      `INSERT INTO audit_event (plan_id, actor, action, resource) VALUES (${a.plan}, 'S', 'made', 'stamped')`,
      `INSERT INTO audit_event (actor, action, resource) VALUES ('S', 'signed in', 'stamped')`,
    ])
    const { rows } = await pool.query(
      `SELECT revision FROM audit_event WHERE resource = 'stamped' ORDER BY id`,
    )
    expect(rows).toEqual([{ revision: before.a + 1 }, { revision: 0 }])
  })

  it('two transactions take turns: the later waits, and gets the later number', async () => {
    const first = await pool.connect()
    const second = await pool.connect()
    await first.query('BEGIN')
    await first.query(addUpdate(a, 'earlier'))
    const waiting = second.query(addUpdate(a, 'later'))
    const waits = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    await expect.poll(async () => (await pool.query(waits)).rows).toEqual([{ n: 1 }])
    await first.query('COMMIT')
    await waiting
    first.release()
    second.release()
    expect([await stamps('earlier'), await stamps('later')]).toEqual([
      [before.a + 1],
      [before.a + 2],
    ])
  })

  it('no update is lost when many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, () => pool.query(addUpdate(a, 'many'))))
    expect(await revision(a)).toBe(before.a + 40)
    expect((await stamps('many')).toSorted((x, y) => x - y)).toEqual(
      Array.from({ length: 40 }, (_, n) => before.a + 1 + n),
    )
  })
})

describe('the channel plan_changed', () => {
  it('tells the plan and its new revision once, when the transaction commits', async () => {
    const listener = new pg.Client({ connectionString: url })
    const heard: unknown[] = []
    listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')))
    await listener.connect()
    await listener.query('LISTEN plan_changed')
    await transaction([addUpdate(a), addUpdate(a)], 'ROLLBACK')
    await transaction([
      'SAVEPOINT s',
      addUpdate(b),
      'ROLLBACK TO SAVEPOINT s',
      addUpdate(a),
      addUpdate(a),
    ])
    await pool.query(addUpdate(b))
    await expect.poll(() => heard.length).toBe(2)
    await listener.end()
    expect(heard).toEqual([
      { plan: 'a', revision: before.a + 1 },
      { plan: 'b', revision: before.b + 1 },
    ])
  })
})
