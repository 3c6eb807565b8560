import { expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { rowCases } from '../testing/rows.ts'
import { areaRow, planRow, smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')
const b = await smallPlan(pool, 'b')

rowCases(pool, 'plan', { ...planRow, slug: 'ny-plan-2010' }, [
  [null, 'a plan'],
  [null, 'a plan of one day', { period_end: '2007-01-01', evaluation_to: '2009-03-01' }],
  ['plan_period_in_order', 'one that ends before it starts', { period_end: '2006-12-31' }],
  ['plan_evaluation_in_order', 'an evaluation that does', { evaluation_to: '2009-02-28' }],
  ['plan_slug_format', 'a slug with capitals', { slug: 'Plan' }],
  ['plan_slug_format', 'a slug with a space', { slug: 'en plan' }],
  ['plan_slug_format', 'a slug with two hyphens together', { slug: 'en--plan' }],
  ['plan_slug_format', 'a slug with a line break at its end', { slug: 'plan\n' }],
  ['plan_slug_format', 'an empty slug', { slug: '' }],
])

rowCases(pool, 'focus_area', { plan_id: a.plan, ...areaRow, number: '7' }, [
  [null, 'an area'],
  [null, 'a sub-area', { number: '1.2', parent_id: a.area }],
  ['focus_area_number_format', 'a letter for a number', { number: 'a' }],
  ['focus_area_number_format', 'a number three deep', { number: '1.1.1' }],
  ['focus_area_not_its_own_parent', 'its own parent', { id: 999, parent_id: 999 }],
  ['focus_area_one_level', 'an area below a sub-area', { parent_id: a.subArea }],
  ['focus_area_plan_id_parent_id_fkey', "an area below another plan's", { parent_id: b.area }],
])

it('an area with sub-areas cannot become one', async () => {
  await pool.query(
    `INSERT INTO focus_area (plan_id, number, position, title, short_title, source_heading, source_place)
     VALUES ($1, '8', 8, '', '', '', '')`,
    [a.plan],
  )
  await expect(
    pool.query(
      `UPDATE focus_area SET parent_id = (SELECT id FROM focus_area WHERE number = '8') WHERE id = $1`,
      [a.area],
    ),
  ).rejects.toMatchObject({ code: '23514', constraint: 'focus_area_one_level' })
})
