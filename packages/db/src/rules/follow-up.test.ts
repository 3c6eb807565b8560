import { freshDatabase } from '../testing.ts'
import { rowCases } from '../testing/rows.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')
const b = await smallPlan(pool, 'b')

const voided = { voided_at: '2008-11-02', voided_by: 'S', void_reason: 'forkert' }
const blank = ' \t\n'

const activity = {
  plan_id: a.plan,
  area_id: a.area,
  number: '3.1.2',
  position: 2,
  title: 'To',
  schedule_kind: 'plan_period',
}
const ongoing = { schedule_kind: 'ongoing' }
const dated = { schedule_kind: 'dated', start_date: '2008-01-02', end_date: '2008-01-02' }

rowCases(pool, 'activity', activity, [
  [null, 'one of the plan period'],
  [null, 'one that recurs', { schedule_kind: 'recurring', number: '4.2' }],
  [null, 'one dated to one day', dated],
  [null, 'an ongoing one with its reason', { ...ongoing, ongoing_reason: 'afhænger af andre' }],
  ['activity_number_format', 'a number without its area', { number: '4' }],
  ['activity_number_format', 'a number four deep', { number: '4.1.1.1' }],
  ['activity_title_not_blank', 'a blank title', { title: blank }],
  ['activity_dates_in_order', 'an end before the start', { ...dated, end_date: '2008-01-01' }],
  ['activity_dates_for_dated_only', 'a dated one without end', { ...dated, end_date: null }],
  ['activity_dates_for_dated_only', 'a dated one without dates', { schedule_kind: 'dated' }],
  ['activity_dates_for_dated_only', 'a date beside the plan period', { end_date: '2008-01-02' }],
  [
    'activity_dates_for_dated_only',
    'dates of one that recurs',
    { ...dated, schedule_kind: 'recurring' },
  ],
  ['activity_ongoing_has_reason', 'an ongoing one without reason', ongoing],
  ['activity_ongoing_has_reason', 'a blank reason', { ...ongoing, ongoing_reason: blank }],
  ['activity_weight_positive', 'a weight of nothing', { weight: 0 }],
  ['activity_weight_positive', 'a weight that is no number', { weight: 'NaN' }],
  ['activity_plan_id_area_id_fkey', "another plan's area", { area_id: b.area }],
])

const update = {
  plan_id: a.plan,
  activity_id: a.activity,
  date: '2008-11-01',
  state: 'in_progress',
  words: '',
  author: 'S',
}

rowCases(pool, 'status_update', update, [
  [null, 'no percent'],
  [null, 'no percent of what is completed', { state: 'completed' }],
  [null, '0 %', { percent: 0 }],
  [null, '100 %', { percent: 100 }],
  [null, 'a returned one with its reason', { approval: 'returned', returned_reason: 'uklart' }],
  [null, 'a voided one', voided],
  ['status_update_percent_range', 'less than 0 %', { percent: -0.01 }],
  ['status_update_percent_range', 'more than 100 %', { percent: 100.01 }],
  ['status_update_percent_range', 'a percent that is no number', { percent: 'NaN' }],
  ['status_update_returned_has_reason', 'a return without reason', { approval: 'returned' }],
  ['status_update_void_whole', 'a void without reason', { ...voided, void_reason: null }],
  ['status_update_void_whole', 'a void with a blank reason', { ...voided, void_reason: blank }],
  ['status_update_void_whole', 'a void by nobody', { ...voided, voided_by: null }],
  ['status_update_void_whole', "a void's reason alone", { void_reason: 'forkert' }],
  [
    'status_update_plan_id_activity_id_fkey',
    "another plan's activity",
    { activity_id: b.activity },
  ],
])

rowCases(
  pool,
  'milestone',
  { plan_id: a.plan, activity_id: a.activity, position: 1, title: 'Trin' },
  [
    [null, 'half a weight', { weight: 0.5 }],
    [null, 'a voided one', voided],
    ['milestone_weight_positive', 'a weight of nothing', { weight: 0 }],
    ['milestone_weight_positive', 'a weight that is no number', { weight: 'NaN' }],
    ['milestone_void_whole', 'a void in part', { voided_at: '2008-11-02' }],
  ],
)

const indicator = {
  plan_id: a.plan,
  activity_id: a.activity,
  position: 2,
  title: 'T',
  unit: 't',
  kind: 'level',
  target_period: 'plan',
  target: 1,
}

rowCases(pool, 'indicator', indicator, [
  [null, 'a target'],
  ['indicator_target_positive', 'a target of nothing', { target: 0 }],
  ['indicator_target_positive', 'a target that is no number', { target: 'NaN' }],
])

rowCases(
  pool,
  'measurement',
  { plan_id: a.plan, indicator_id: a.indicator, date: '2008-11-01', value: 0 },
  [
    [null, 'a value below zero', { value: -1 }],
    [null, 'a voided one', voided],
    ['measurement_value_is_number', 'a value that is no number', { value: 'NaN' }],
    ['measurement_void_whole', 'a void in part', { ...voided, voided_at: null }],
  ],
)
