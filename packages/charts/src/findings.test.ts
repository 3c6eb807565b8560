import { describe, expect, it } from 'vitest'
import {
  poolFinding,
  progressFinding,
  scheduleFinding,
  trendFinding,
  type AreaProgress,
  type PoolNow,
} from './findings.ts'

const area = (
  shortTitle: string,
  progress: number | null,
  expected: number | null,
  whyNull: AreaProgress['whyNull'] = null,
): AreaProgress => ({ shortTitle, progress, expected, whyNull })

describe('progress per area', () => {
  it('names the area that is the farthest behind', () => {
    const found = progressFinding([
      area('Globalisering', 35, 50),
      area('Uddannelse', 20, 50),
      area('Kultur', 50, 50),
    ])
    expect(found).toEqual({
      key: 'most_behind',
      params: { area: 'Uddannelse', progress: 20, expected: 50 },
    })
  })
  it('says so when only one is behind', () => {
    expect(progressFinding([area('A', 39, 50), area('B', 45, 50)]).key).toBe('one_behind')
  })
  it('ten points behind is still on course', () => {
    expect(progressFinding([area('A', 40, 50), area('B', 60, 50)]).key).toBe('on_course')
  })
  it('an area that nobody has reported on is not said to be on course', () => {
    const found = progressFinding([area('A', 50, 50), area('B', null, null, 'not_reported')])
    expect(found).toEqual({ key: 'reported_on_course', params: { reported: 1, measured: 2 } })
  })
  it('nothing reported is not 0 %', () => {
    const found = progressFinding([
      area('A', null, null, 'not_reported'),
      area('B', null, null, 'no_timetable'),
    ])
    expect(found.key).toBe('nothing_reported')
  })
  it('before the plan nothing was to begin', () => {
    expect(progressFinding([area('A', 0, 0), area('B', 0, 0)]).key).toBe('not_begun')
  })
  it('areas without timetable cannot be measured', () => {
    expect(progressFinding([area('A', null, null, 'no_timetable')]).key).toBe('no_areas')
    expect(progressFinding([]).key).toBe('no_areas')
  })
})

describe('the pool', () => {
  const pool: PoolNow = {
    amountOre: 40_000_000,
    spentOre: 0,
    openCommittedOre: 0,
    availableOre: 40_000_000,
    plannedOre: 30_419_977,
    forecastOre: null,
    exhaustedOn: null,
  }
  const key = (changes: Partial<PoolNow>): string =>
    poolFinding({ ...pool, ...changes }, '2009-05-31').key

  it('untouched says what is available', () => {
    expect(poolFinding(pool, '2009-05-31')).toEqual({
      key: 'untouched',
      params: { ore: 40_000_000 },
    })
  })
  it('without appropriation there is no pool to be untouched', () => {
    expect(key({ amountOre: 0, availableOre: 0 })).toBe('no_amount')
  })
  it('promised and not yet spent', () => {
    expect(key({ openCommittedOre: 5_000_000, availableOre: 35_000_000 })).toBe('only_promised')
  })
  it('overspent comes before everything else', () => {
    expect(
      poolFinding(
        { ...pool, spentOre: 40_331_250, availableOre: -331_250, exhaustedOn: '2009-04-01' },
        '2009-05-31',
      ),
    ).toEqual({ key: 'overspent', params: { ore: 331_250 } })
    expect(key({ amountOre: 0, spentOre: 100, availableOre: -100 })).toBe('overspent')
  })
  it('spent and promised beyond the pool', () => {
    expect(
      key({ spentOre: 39_000_000, openCommittedOre: 2_000_000, availableOre: -1_000_000 }),
    ).toBe('overbound')
  })
  it('runs out before the evaluation is over', () => {
    const spent = { spentOre: 30_000_000, availableOre: 10_000_000 }
    expect(key({ ...spent, exhaustedOn: '2009-05-31' })).toBe('runs_out')
    expect(key({ ...spent, exhaustedOn: '2009-06-01' })).toBe('on_plan')
  })
  it('a tenth of the pool off the even line is still on it', () => {
    expect(key({ spentOre: 26_419_977, availableOre: 1 })).toBe('on_plan')
    expect(key({ spentOre: 26_419_976, availableOre: 1 })).toBe('under_plan')
    expect(key({ spentOre: 34_419_978, availableOre: 1 })).toBe('over_plan')
  })
})

describe('schedule counts', () => {
  const none = {
    cancelled: 0,
    completed: 0,
    on_hold: 0,
    no_timetable: 0,
    overdue: 0,
    not_reported: 0,
    behind: 0,
    ahead: 0,
    on_track: 0,
  }
  it('late is behind or overdue', () => {
    expect(scheduleFinding({ ...none, behind: 5, overdue: 2, on_track: 26 }, 33)).toEqual({
      key: 'late',
      params: { count: 7, total: 33 },
    })
  })
  it('says what is not known when none of the known is late', () => {
    const found = scheduleFinding({ ...none, on_track: 10, not_reported: 18, no_timetable: 5 }, 33)
    expect(found.key).toBe('none_late_some_unreported')
  })
  it('none reported, none late, none at all', () => {
    expect(scheduleFinding({ ...none, not_reported: 28, no_timetable: 5 }, 33).key).toBe(
      'none_reported',
    )
    expect(scheduleFinding({ ...none, on_track: 33 }, 33).key).toBe('none_late')
    expect(scheduleFinding(none, 0).key).toBe('no_activities')
  })
})

describe('a trend', () => {
  it('is that of the latest month with figures', () => {
    const points = [
      { progress: 10, expected: 10 },
      { progress: 20, expected: 50 },
      { progress: null, expected: null },
    ]
    expect(trendFinding(points)).toEqual({ key: 'behind', params: { progress: 20, expected: 50 } })
    expect(trendFinding([{ progress: 61, expected: 50 }]).key).toBe('ahead')
    expect(trendFinding([{ progress: 60, expected: 50 }]).key).toBe('on_course')
  })
  it('without figures says so', () => {
    expect(trendFinding([{ progress: null, expected: null }]).key).toBe('nothing_reported')
    expect(trendFinding([]).key).toBe('no_points')
  })
})
