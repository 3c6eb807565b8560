import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')

beforeAll(async () => {
  await pool.query(`
    INSERT INTO status_update (plan_id, activity_id, date, state, words, author, approval)
      VALUES (${a.plan}, ${a.activity}, '2008-11-01', 'in_progress', '', 'S', 'submitted');
    INSERT INTO milestone (plan_id, activity_id, position, title)
      VALUES (${a.plan}, ${a.activity}, 1, 'Trin');
    INSERT INTO measurement (plan_id, indicator_id, date, value)
      VALUES (${a.plan}, ${a.indicator}, '2008-11-01', 11);
    INSERT INTO hour_entry (plan_id, unit_id, activity_id, date, minutes, author)
      VALUES (${a.plan}, ${a.unit}, ${a.activity}, '2008-11-01', 15, 'S');
    INSERT INTO decision (plan_id, activity_id, meeting_id, verdict, date, entered_by)
      VALUES (${a.plan}, ${a.activity}, ${a.meeting}, 'continue', '2009-06-10', 'S');
    INSERT INTO audit_event (plan_id, actor, action, resource) VALUES (${a.plan}, 'S', 'made', 'x')`)
})

const VOID = `voided_at = now(), voided_by = 'S', void_reason = 'forkert'`

describe('a fact is never deleted', () => {
  it.each([
    'status_update',
    'milestone',
    'measurement',
    'pool_entry',
    'hour_entry',
    'decision',
    'audit_event',
  ])('from %s', async (table) => {
    await expect(pool.query(`DELETE FROM ${table}`)).rejects.toMatchObject({
      code: '23001',
      constraint: `${table}_never_deleted`,
    })
  })
})

describe('a fact is never overwritten', () => {
  it.each([
    ['status_update', `date = '2008-11-02'`],
    ['status_update', `state = 'completed'`],
    ['status_update', 'percent = 50'],
    ['status_update', `words = 'andre'`],
    ['status_update', `author = 'en anden'`],
    ['status_update', `recorded_at = '2008-01-01'`],
    ['measurement', 'value = 12'],
    ['measurement', `date = '2008-11-02'`],
    ['hour_entry', 'minutes = 30'],
    ['pool_entry', 'amount_ore = 2'],
    ['pool_entry', `text = 'andet'`],
    ['pool_entry', `voucher = '17'`],
    ['decision', `verdict = 'stop'`],
    ['audit_event', `actor = 'en anden'`],
    ['audit_event', 'revision = 0'],
  ])('%s: %s', async (table, change) => {
    await expect(pool.query(`UPDATE ${table} SET ${change}`)).rejects.toMatchObject({
      code: '23001',
      constraint: `${table}_never_overwritten`,
    })
  })
})

describe('what may change', () => {
  it.each([
    ['an update is approved', 'status_update', `approval = 'approved'`],
    ['an update is returned', 'status_update', `approval = 'returned', returned_reason = 'uklart'`],
    ['an update is voided', 'status_update', VOID],
    ['a measurement is voided', 'measurement', VOID],
    ['an entry of hours is voided', 'hour_entry', VOID],
    ['a milestone is completed', 'milestone', `completed_on = '2008-11-01', title = 'Andet trin'`],
    ['a milestone is voided', 'milestone', VOID],
  ])('%s', async (_, table, change) => {
    expect((await pool.query(`UPDATE ${table} SET ${change}`)).rowCount).toBe(1)
  })
})
