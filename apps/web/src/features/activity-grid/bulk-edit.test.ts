import { expect, it } from 'vitest'
import { bulkEdit, bulkJobs, EMPTY_BULK } from './bulk-edit.ts'
import { activityRow } from './test-row.ts'

it('what is left empty stays as it is in each row', () => {
  expect(bulkEdit(EMPTY_BULK)).toEqual({})
  expect(bulkEdit({ ...EMPTY_BULK, state: 'on_hold', lead: { name: null } })).toEqual({
    state: 'on_hold',
    lead: null,
  })
  expect(bulkEdit({ ...EMPTY_BULK, followsPlan: true })).toEqual({ dates: 'plan_period' })
})

it('what cannot be read says in which field', () => {
  expect(bulkEdit({ ...EMPTY_BULK, progress: 'halvt' })).toEqual({
    fault: 'percent_shape',
    field: 'progress',
  })
  expect(bulkEdit({ ...EMPTY_BULK, start: '1.1.2008' })).toEqual({
    fault: 'both_dates',
    field: 'start',
  })
})

it('rows that cannot be changed so are named, those that are so already are left alone', () => {
  const rows = [
    activityRow({ number: '1', state: 'completed', reportedPercent: 100 }),
    activityRow({ number: '2' }),
    activityRow({ number: '3', reportedPercent: 50 }),
  ]
  const { jobs, faults } = bulkJobs(rows, { percent: 50 })
  expect(jobs.map(({ before }) => before.number)).toEqual(['2'])
  expect(faults).toEqual([{ number: '1', fault: 'completed_is_100' }])
  const ongoing = [activityRow({ number: '2.1', scheduleKind: 'ongoing' })]
  expect(bulkJobs(ongoing, { dates: 'plan_period' }).faults).toEqual([
    { number: '2.1', fault: 'no_own_dates' },
  ])
})
