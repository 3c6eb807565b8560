import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')

beforeAll(() =>
  pool.query(`
    INSERT INTO evaluation_item (plan_id, evaluation_id, activity_id, written_by)
      VALUES (${a.plan}, ${a.evaluation}, ${a.activity}, 'S');
    INSERT INTO decision (plan_id, activity_id, meeting_id, verdict, date, entered_by)
      VALUES (${a.plan}, ${a.activity}, ${a.meeting}, 'continue', '2009-06-10', 'S');
    UPDATE evaluation SET closed_at = now(), closed_by = 'S', figures = '{}',
      checksum = encode(sha256('{}'), 'hex')`),
)

it.each([
  ['its figures', `UPDATE evaluation SET figures = '{"a":1}'`, 'evaluation_closed'],
  ['its checksum', `UPDATE evaluation SET checksum = NULL`, 'evaluation_closed'],
  ['its closing', `UPDATE evaluation SET closed_at = NULL`, 'evaluation_closed'],
  ['the whole of it', 'DELETE FROM evaluation', 'evaluation_never_deleted'],
  [
    'what was written of an activity',
    'UPDATE evaluation_item SET goal_attainment = 5',
    'zz_evaluation_item_closed',
  ],
  ['an item of it', 'DELETE FROM evaluation_item', 'evaluation_item_never_deleted'],
  ['a decision', `UPDATE decision SET verdict = 'stop'`, 'decision_never_overwritten'],
  ['the votes', `UPDATE decision SET votes = '[{}]'`, 'decision_never_overwritten'],
])('of a closed evaluation nobody changes %s', async (_, sql, constraint) => {
  await expect(pool.query(sql)).rejects.toMatchObject({ code: '23001', constraint })
})

it('a decision’s date follows its meeting’s, no other way, and not once it is frozen', async () => {
  const d = await smallPlan(pool, 'd')
  await pool.query(
    `INSERT INTO decision (plan_id, activity_id, evaluation_id, meeting_id, verdict, date, entered_by)
       SELECT ${d.plan}, ${d.activity}, ${d.evaluation}, id, 'stop', date, 'S' FROM meeting WHERE id = ${d.meeting}`,
  )
  const move = (date: string) =>
    pool.query(`UPDATE meeting SET date = '${date}' WHERE id = ${d.meeting}`)
  await move('2009-06-09')
  const told = await pool.query<{ date: string }>(
    `SELECT date FROM decision WHERE plan_id = ${d.plan}`,
  )
  expect(told.rows).toEqual([{ date: '2009-06-09' }])
  const alone = pool.query(`UPDATE decision SET date = '2009-06-08' WHERE plan_id = ${d.plan}`)
  await expect(alone).rejects.toMatchObject({ constraint: 'zz_decision_moved' })
  await pool.query(
    `UPDATE evaluation SET closed_at = now(), closed_by = 'S', figures = '{}',
       checksum = encode(sha256('{}'), 'hex') WHERE id = ${d.evaluation}`,
  )
  await expect(move('2009-06-10')).rejects.toMatchObject({ constraint: 'zz_decision_moved' })
})

const decide = (date: string) =>
  pool.query(`INSERT INTO decision (plan_id, activity_id, verdict, date, entered_by)
    VALUES (${a.plan}, ${a.activity}, 'stop', '${date}', 'S')`)

it('a decision is followed by a later one, or by another of the same day, and by no earlier one', async () => {
  await decide('2009-06-10')
  await decide('2009-06-11')
  await expect(decide('2009-06-10')).rejects.toMatchObject({
    constraint: 'zz_decision_only_followed',
  })
})

it('a checksum is of the text that is kept', async () => {
  const b = await smallPlan(pool, 'b')
  const close = pool.query(
    `UPDATE evaluation SET closed_at = now(), closed_by = 'S', figures = '{}', checksum = 'x' WHERE id = ${b.evaluation}`,
  )
  await expect(close).rejects.toMatchObject({ constraint: 'evaluation_checksum' })
})

it('an activity carries on one of another plan, and none of its own', async () => {
  const c = await smallPlan(pool, 'c')
  const set = (id: number) =>
    pool.query(`UPDATE activity SET continues_id = ${id} WHERE id = ${c.activity}`)
  await set(a.activity)
  await expect(set(c.activity)).rejects.toMatchObject({ constraint: 'zz_activity_continues_other' })
})
