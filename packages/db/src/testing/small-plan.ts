import type pg from 'pg'
import { insertRow } from './rows.ts'

const source = { source_heading: '', source_place: '' }

/**
 * A plan with one row of each kind that others hang on; answers their ids. `slug` sets it apart
 * from others.
 */
export async function smallPlan(client: pg.Pool, slug: string) {
  const insert = insertRow.bind(null, client)
  const committee = await insert('committee', {
    name: slug,
    short_name: '',
    secretariat: '',
    ...source,
  })
  const unit = await insert('unit', { name: slug })
  const partner = await insert('partner', { name: slug, kind: 'company' })
  const plan_id = await insert('plan', { ...planRow, slug, committee_id: committee })
  const area = await insert('focus_area', { plan_id, ...areaRow, number: '1' })
  const subArea = await insert('focus_area', {
    plan_id,
    ...areaRow,
    number: '1.1',
    parent_id: area,
  })
  const activity = await insert('activity', {
    plan_id,
    area_id: area,
    number: '1.1',
    position: 1,
    title: 'En',
    schedule_kind: 'plan_period',
  })
  const pool = await insert('pool', { plan_id, slug: 'puljen', name: 'Puljen', position: 1 })
  const entry = { plan_id, pool_id: pool, text: '', author: 'S' }
  await insert('pool_entry', {
    ...entry,
    kind: 'appropriation',
    date: '2007-01-01',
    amount_ore: 20_000_000,
  })
  const commitment = await insert('pool_entry', {
    ...entry,
    kind: 'commitment',
    date: '2008-01-15',
    amount_ore: 10_000_000,
    activity_id: activity,
  })
  const indicator = await insert('indicator', {
    plan_id,
    activity_id: activity,
    position: 1,
    title: 'Møder',
    unit: 'møder',
    kind: 'count',
    target_period: 'year',
    target: 15,
  })
  const evaluation = await insert('evaluation', {
    plan_id,
    cut_off: '2009-03-01',
    opened_by: '',
  })
  const meeting = await insert('meeting', {
    plan_id,
    committee_id: committee,
    date: '2009-06-10',
    title: 'Møde',
  })
  return {
    plan: plan_id,
    committee,
    unit,
    partner,
    area,
    subArea,
    activity,
    pool,
    commitment,
    indicator,
    evaluation,
    meeting,
  }
}

export type SmallPlan = Awaited<ReturnType<typeof smallPlan>>

/** A right plan but for its slug. */
export const planRow = {
  title: 'Plan',
  short_title: 'Plan',
  organisation: '',
  description: '',
  period_start: '2007-01-01',
  period_end: '2009-12-31',
  evaluation_from: '2009-03-01',
  evaluation_to: '2009-05-31',
  evaluation_precision: 'season',
  evaluation_purpose: '',
  resource_note: '',
  source_document: '',
  ...source,
}

/** A right area but for its plan and number. */
export const areaRow = { position: 1, title: 'Område', short_title: 'Område', ...source }
