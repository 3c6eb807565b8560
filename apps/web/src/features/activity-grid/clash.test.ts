import { describe, expect, it } from 'vitest'
import { chosenJobs, clashPoints } from './clash.ts'
import { activityRow } from './test-row.ts'
import type { Clash } from './use-row-writes.ts'
import { jobOf } from './write-job.ts'

const row = activityRow({ number: '4.2', lead: 'Kultur' })
const report = { state: 'on_hold', percent: 40 } as const
const by = { changedBy: 'Kollega', changedAt: '2008-11-01T12:00:00.000Z' }
const clash: Clash = {
  jobs: [
    jobOf(row, { set: { lead: 'Skole', endDate: '2009-06-30' }, report }),
    jobOf(activityRow({ number: '4.3' }), { set: { lead: null } }),
  ],
  conflicts: [
    { number: '4.2', field: 'lead', yours: 'Skole', theirs: 'Miljø', ...by },
    { number: '4.2', field: 'startDate', group: 'timing', yours: 0, theirs: 0, ...by },
    { number: '4.2', field: 'endDate', group: 'timing', yours: 0, theirs: 0, ...by },
  ],
  current: [
    {
      number: '4.2',
      version: 12,
      lead: 'Miljø',
      scheduleKind: 'dated',
      startDate: '2008-01-01',
      endDate: '2008-12-31',
    },
  ],
}

describe('a change that others made meanwhile', () => {
  it('is chosen about part by part, the dates together', () => {
    expect(clashPoints(clash).map(({ key }) => key)).toEqual(['4.2/lead', '4.2/dates'])
    expect(clashPoints(clash)[0]).toMatchObject({
      yours: { lead: 'Skole' },
      theirs: { lead: 'Miljø' },
    })
  })

  it('what stays mine is sent as of what I have now seen', () => {
    const [job, other] = chosenJobs(clash, (key) => key === '4.2/lead')
    expect(job).toMatchObject({ seen: 12, change: { set: { lead: 'Skole' }, report } })
    expect(job?.change.set).toEqual({ lead: 'Skole' })
    expect(job?.before.lead).toBe('Miljø')
    expect(other).toBe(clash.jobs[1])
  })

  it('of dates that others moved mine are sent whole', () => {
    const [job] = chosenJobs(clash, (key) => key === '4.2/dates')
    expect(job?.change.set).toEqual({ startDate: '2007-01-01', endDate: '2009-06-30' })
  })

  it('where all is left to others only the report is sent', () => {
    const [job] = chosenJobs(clash, () => false)
    expect(job?.change).toEqual({ report })
  })
})
