import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')
const b = await smallPlan(pool, 'b')
let before: { a: number; b: number }

const revisions = async (): Promise<{ a: number; b: number }> => {
  const { rows } = await pool.query('SELECT slug, revision FROM plan')
  return Object.fromEntries(rows.map(({ slug, revision }) => [slug, revision]))
}

beforeEach(async () => {
  before = await revisions()
})

describe('what raises the revision', () => {
  const cases: readonly [string, (p: typeof a) => string][] = [
    ['an area', (p) => `UPDATE focus_area SET title = 'x' WHERE id = ${p.area}`],
    ['an activity', (p) => `UPDATE activity SET title = 'x' WHERE id = ${p.activity}`],
    [
      'a milestone',
      (p) =>
        `INSERT INTO milestone (plan_id, activity_id, position, title) VALUES (${p.plan}, ${p.activity}, 1, '')`,
    ],
    ['an indicator', (p) => `UPDATE indicator SET target = 16 WHERE id = ${p.indicator}`],
    [
      'a measurement',
      (p) =>
        `INSERT INTO measurement (plan_id, indicator_id, date, value) VALUES (${p.plan}, ${p.indicator}, '2008-01-01', 1)`,
    ],
    ['a pool', (p) => `UPDATE pool SET name = 'x' WHERE id = ${p.pool}`],
    [
      'a pool entry',
      (p) =>
        `INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, text, author) VALUES (${p.plan}, ${p.pool}, 'appropriation', '2007-01-01', 1, '', '')`,
    ],
    [
      'an allocation of hours',
      (p) =>
        `INSERT INTO hour_allocation (plan_id, unit_id, area_id, year, minutes, proposed_by) VALUES (${p.plan}, ${p.unit}, ${p.area}, 2008, 15, '')`,
    ],
    [
      'a deleted allocation of hours',
      (p) => `DELETE FROM hour_allocation WHERE plan_id = ${p.plan}`,
    ],
    [
      'an entry of hours',
      (p) =>
        `INSERT INTO hour_entry (plan_id, unit_id, activity_id, date, minutes, author) VALUES (${p.plan}, ${p.unit}, ${p.activity}, '2008-01-01', 15, '')`,
    ],
    ['a meeting', (p) => `UPDATE meeting SET place = 'x' WHERE id = ${p.meeting}`],
    [
      'an agenda item',
      (p) =>
        `INSERT INTO agenda_item (plan_id, meeting_id, position, title, sections) VALUES (${p.plan}, ${p.meeting}, 1, '', '[]')`,
    ],
    [
      'a status report',
      (p) =>
        `INSERT INTO status_report (plan_id, number, title, as_of, drafted_by) VALUES (${p.plan}, 1, 'Opfølgning 1', '2008-11-01', '')`,
    ],
    [
      'an evaluation',
      (p) => `UPDATE evaluation SET cut_off = '2009-03-02' WHERE id = ${p.evaluation}`,
    ],
    [
      'an evaluation item',
      (p) =>
        `INSERT INTO evaluation_item (plan_id, evaluation_id, activity_id, written_by) VALUES (${p.plan}, ${p.evaluation}, ${p.activity}, '')`,
    ],
    [
      'a decision',
      (p) =>
        `INSERT INTO decision (plan_id, activity_id, verdict, date, entered_by) VALUES (${p.plan}, ${p.activity}, 'stop', '2009-06-10', '')`,
    ],
  ]
  it.each(cases)('%s raises its own plan’s alone', async (_, change) => {
    await pool.query(change(a))
    expect(await revisions()).toEqual({ a: before.a + 1, b: before.b })
  })

  const members: readonly [string, string, (p: typeof a) => readonly string[]][] = [
    [
      'a unit of an activity',
      'activity',
      (p) => [
        `INSERT INTO activity_unit VALUES (${p.activity}, ${p.unit})`,
        `DELETE FROM activity_unit WHERE activity_id = ${p.activity}`,
      ],
    ],
    [
      'a partner of an activity',
      'activity',
      (p) => [
        `INSERT INTO activity_partner VALUES (${p.activity}, ${p.partner})`,
        `DELETE FROM activity_partner WHERE activity_id = ${p.activity}`,
      ],
    ],
    [
      'a unit of an area',
      'focus_area',
      (p) => [
        `INSERT INTO area_unit VALUES (${p.area}, ${p.unit})`,
        `DELETE FROM area_unit WHERE area_id = ${p.area}`,
      ],
    ],
    [
      'a partner of an area',
      'focus_area',
      (p) => [
        `INSERT INTO area_partner VALUES (${p.area}, ${p.partner})`,
        `DELETE FROM area_partner WHERE area_id = ${p.area}`,
      ],
    ],
  ]
  it.each(members)(
    '%s stamps the row it takes part in, coming and going',
    async (_, table, changes) => {
      for (const [n, change] of changes(a).entries()) {
        await pool.query(change)
        const { rows } = await pool.query(
          `SELECT revision FROM ${table} WHERE id = ${table === 'activity' ? a.activity : a.area}`,
        )
        expect(rows).toEqual([{ revision: before.a + 1 + n }])
      }
      expect(await revisions()).toEqual({ a: before.a + 2, b: before.b })
    },
  )

  it('a row and those who take part in it change under one number', async () => {
    await pool.query(
      `BEGIN;
       UPDATE activity SET title = 'y' WHERE id = ${a.activity};
       INSERT INTO activity_unit VALUES (${a.activity}, ${a.unit});
       COMMIT`,
    )
    const { rows } = await pool.query(`SELECT revision FROM activity WHERE id = ${a.activity}`)
    expect(rows).toEqual([{ revision: before.a + 1 }])
  })

  const names: readonly [string, (p: typeof a) => string][] = [
    ['a unit’s name', (p) => `UPDATE unit SET name = name || 'x' WHERE id = ${p.unit}`],
    ['another spelling of a unit', (p) => `INSERT INTO unit_alias VALUES ('alias', ${p.unit})`],
    ['a partner’s name', (p) => `UPDATE partner SET name = name || 'x' WHERE id = ${p.partner}`],
    [
      'another spelling of a partner',
      (p) => `INSERT INTO partner_alias VALUES ('alias', ${p.partner})`,
    ],
    [
      'a committee’s name',
      (p) => `UPDATE committee SET name = name || 'x' WHERE id = ${p.committee}`,
    ],
    [
      'a member of a committee',
      (p) =>
        `INSERT INTO committee_member (committee_id, position, name, party, office) VALUES (${p.committee}, 1, '', '', 'chair')`,
    ],
  ]
  it.each(names)('%s raises every plan’s', async (_, change) => {
    await pool.query(change(a))
    expect(await revisions()).toEqual({ a: before.a + 1, b: before.b + 1 })
  })

  it('a new name stamps the rows that show it', async () => {
    await pool.query(`INSERT INTO activity_unit VALUES (${a.activity}, ${a.unit})
      ON CONFLICT DO NOTHING`)
    await pool.query(`INSERT INTO area_partner VALUES (${a.area}, ${a.partner})`)
    const stamped = async (): Promise<boolean[]> => {
      const { a: latest } = await revisions()
      const { rows } = await pool.query(
        `SELECT activity.revision AS activity, area.revision AS area, hours.revision AS hours
           FROM activity JOIN focus_area area ON area.id = activity.area_id
           JOIN hour_entry hours ON hours.activity_id = activity.id
          WHERE activity.id = ${a.activity}`,
      )
      return [rows[0]?.activity, rows[0]?.area, rows[0]?.hours].map((its) => its === latest)
    }
    await pool.query(`UPDATE unit SET name = name || 'y' WHERE id = ${a.unit}`)
    expect(await stamped()).toEqual([true, false, true])
    await pool.query(`UPDATE partner SET name = name || 'y' WHERE id = ${a.partner}`)
    expect(await stamped()).toEqual([false, true, false])
    await pool.query(`DELETE FROM activity_unit; DELETE FROM area_partner`)
  })

  it.each(['activity', 'focus_area', 'pool'])(
    'a row of %s never moves to another plan',
    async (table) => {
      await expect(
        pool.query(`UPDATE ${table} SET plan_id = ${b.plan} WHERE plan_id = ${a.plan}`),
      ).rejects.toMatchObject({ code: '23001', constraint: `${table}_keeps_plan` })
    },
  )
})
