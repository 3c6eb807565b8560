import { expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { insertRow, rowCases } from '../testing/rows.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')

const allocation = {
  plan_id: a.plan,
  unit_id: a.unit,
  area_id: a.area,
  year: 2008,
  minutes: 60,
  proposed_by: 'S',
}
const refused = { status: 'refused', reason: 'for dyrt', decided_at: '2008-01-02' }

rowCases(pool, 'hour_allocation', allocation, [
  [null, 'no hours', { minutes: 0 }],
  [null, 'a refused one with its reason', refused],
  [null, 'an approved one', { status: 'approved', decided_at: '2008-01-02' }],
  ['hour_allocation_year_range', 'a year too early', { year: 1899 }],
  ['hour_allocation_year_range', 'a year too late', { year: 2201 }],
  ['hour_allocation_quarter_hours', 'less than none', { minutes: -15 }],
  ['hour_allocation_quarter_hours', 'ten minutes', { minutes: 10 }],
  ['hour_allocation_refused_has_reason', 'a refusal without reason', { ...refused, reason: null }],
  ['hour_allocation_refused_has_reason', 'a refusal with a blank one', { ...refused, reason: ' ' }],
  ['hour_allocation_decided_at', 'an approval that nobody made', { status: 'approved' }],
  [null, 'a withdrawn one', { withdrawn_by: 'S', withdrawn_at: '2008-01-02' }],
  ['hour_allocation_withdrawn_whole', 'one withdrawn by nobody', { withdrawn_at: '2008-01-02' }],
  [
    'hour_allocation_withdrawn_whole',
    'one withdrawn after it was refused',
    { ...refused, withdrawn_by: 'S', withdrawn_at: '2008-01-03' },
  ],
  ['hour_allocation_decided_at', 'a refusal that nobody made', { ...refused, decided_at: null }],
])

it('a unit, an area and a year have one allocation in force and one that waits', async () => {
  const approved = { status: 'approved', decided_at: '2008-01-02' }
  const add = (row: object) => insertRow(pool, 'hour_allocation', { ...allocation, ...row })
  await add(refused)
  await add(refused)
  await add(approved)
  await add({})
  await add({ year: 2009 })
  await expect(add(approved)).rejects.toMatchObject({
    code: '23505',
    constraint: 'hour_allocation_one_in_force_key',
  })
  await expect(add({})).rejects.toMatchObject({
    code: '23505',
    constraint: 'hour_allocation_one_waiting_key',
  })
  await pool.query(
    `UPDATE hour_allocation SET replaced_by_id = (SELECT max(id) FROM hour_allocation) WHERE status = 'approved'`,
  )
  await add(approved)
})

it('what was asked for is never overwritten', async () => {
  await expect(pool.query('UPDATE hour_allocation SET minutes = 30')).rejects.toMatchObject({
    constraint: 'hour_allocation_never_overwritten',
  })
})

const entry = {
  plan_id: a.plan,
  unit_id: a.unit,
  activity_id: a.activity,
  date: '2008-11-01',
  minutes: 15,
  author: 'S',
}

rowCases(pool, 'hour_entry', entry, [
  [null, 'a quarter of an hour'],
  ['hour_entry_quarter_hours', 'no time', { minutes: 0 }],
  ['hour_entry_quarter_hours', '20 minutes', { minutes: 20 }],
  ['hour_entry_void_whole', 'a void in part', { voided_by: 'S' }],
])

const item = {
  plan_id: a.plan,
  evaluation_id: a.evaluation,
  activity_id: a.activity,
  written_by: '',
}

rowCases(pool, 'evaluation_item', item, [
  [null, 'a goal attained, without recommendation', { goal_attainment: 5 }],
  [null, 'a recommendation', { recommendation: 'stop', recommendation_reason: 'nået' }],
  ['evaluation_item_goal_attainment_range', 'a goal attainment of 0', { goal_attainment: 0 }],
  ['evaluation_item_goal_attainment_range', 'a goal attainment of 6', { goal_attainment: 6 }],
  [
    'evaluation_item_recommendation_has_reason',
    'a recommendation without reason',
    { recommendation: 'adjust' },
  ],
])

const REPORT = {
  plan_id: a.plan,
  number: 1,
  title: 'Opfølgning 1',
  as_of: '2008-11-01',
  drafted_by: 'Sekretariatet',
}
const APPROVED = { approved_at: '2008-11-02T10:00:00Z', approved_by: 'Sekretariatet' }
const FROZEN = {
  frozen_at: '2008-11-02T11:00:00Z',
  frozen_by: 'Sekretariatet',
  figures: '{}',
  // SHA-256 of the two characters.
  checksum: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
}

rowCases(pool, 'status_report', REPORT, [
  [null, 'a number'],
  ['status_report_number_positive', 'the number 0', { number: 0 }],
  ['status_report_approved_whole', 'an approval by nobody', { approved_at: APPROVED.approved_at }],
  [null, 'one that is frozen', { ...APPROVED, ...FROZEN }],
  ['status_report_frozen_whole', 'one that is frozen and not approved', FROZEN],
  ['status_report_frozen_whole', 'figures that are not frozen', { figures: '{}' }],
  [
    'status_report_checksum',
    'a checksum of something else',
    { ...APPROVED, ...FROZEN, figures: '' },
  ],
])

const MEETING = { plan_id: a.plan, date: '2008-11-25', title: 'Møde' }
const CANCELLED = { cancelled_at: '2008-11-02T10:00:00Z', cancelled_by: 'Sekretariatet' }

rowCases(pool, 'meeting', MEETING, [
  [null, 'a time of day', { starts_at: '16:30' }],
  ['meeting_starts_at_time', 'a time that is none', { starts_at: '24:00' }],
  [null, 'a cancellation with its reason', { ...CANCELLED, cancel_reason: 'Sygdom' }],
  ['meeting_cancelled_whole', 'a cancellation without a reason', CANCELLED],
  ['meeting_cancelled_whole', 'a blank reason', { ...CANCELLED, cancel_reason: ' ' }],
])
