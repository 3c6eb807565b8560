import { describe, expect, test } from 'vitest'
import { activityOn } from './activity.ts'
import { areaOn, overviewOn, planOn } from './area.ts'
import type { ActivityFact } from './facts.ts'
import { anActivity, anArea, anUpdate, DAY, facts, PLAN } from './test-facts.ts'

const areas = [
  anArea({ id: 1, number: '1' }),
  anArea({ id: 3, number: '3' }),
  anArea({ id: 31, number: '3.1', parentId: 3 }),
]

const at = (percent: number | null, more: Partial<ActivityFact> = {}) =>
  anActivity({ updates: percent === null ? [] : [anUpdate({ percent })], ...more })
const completed = (more: Partial<ActivityFact> = {}) =>
  anActivity({ updates: [anUpdate({ state: 'completed' })], ...more })
const cancelled = (more: Partial<ActivityFact> = {}) =>
  anActivity({ updates: [anUpdate({ state: 'cancelled' })], ...more })

const numbered = (activities: ActivityFact[]) =>
  facts({ areas, activities: activities.map((one, index) => ({ ...one, id: index + 1 })) })
const area = (...activities: ActivityFact[]) => areaOn(numbered(activities), '1', DAY)

describe('worked example 2: weights 1, 1, 2 and progress 100 (completed), 40, 10', () => {
  test('is 40 %, coverage 3 of 3', () => {
    expect(area(completed(), at(40), at(10, { weight: 2 }))).toMatchObject({
      progress: 40,
      coverage: { reported: 3, measured: 3, total: 3 },
    })
  })

  test('the third cancelled: 70 %, 2 of 2', () => {
    expect(area(completed(), at(40), cancelled({ weight: 2 }))).toMatchObject({
      progress: 70,
      coverage: { reported: 2, measured: 2, total: 3 },
    })
  })

  test('the third not reported: 70 %, 2 of 3', () => {
    expect(area(completed(), at(40), at(null, { weight: 2 }))).toMatchObject({
      progress: 70,
      coverage: { reported: 2, measured: 3, total: 3 },
    })
  })
})

describe('an area', () => {
  test('expects the mean of the same activities that its progress is the mean of', () => {
    const due = { endDate: DAY }
    expect(area(at(90, due), at(null)).expected).toBe(100)
  })

  test('with nothing measured in time has no progress, and says so', () => {
    const ongoing = anActivity({ scheduleKind: 'ongoing', updates: [anUpdate({ percent: 50 })] })
    expect(area(ongoing, cancelled())).toMatchObject({
      progress: null,
      expected: null,
      whyNull: 'no_timetable',
      coverage: { reported: 0, measured: 0, total: 2 },
    })
  })

  test('with a finished ongoing activity still measures nothing in time', () => {
    expect(area(completed({ scheduleKind: 'ongoing' }))).toMatchObject({
      whyNull: 'no_timetable',
      counts: { completed: 1 },
    })
  })

  test('with nothing reported has no progress, and says so', () => {
    expect(area(at(null), anActivity({ scheduleKind: 'ongoing' }))).toMatchObject({
      progress: null,
      whyNull: 'not_reported',
    })
  })

  test('without activities, or with cancelled ones only, has none to measure', () => {
    expect(area()).toMatchObject({ progress: null, whyNull: 'no_activities' })
    expect(area(cancelled())).toMatchObject({ progress: null, whyNull: 'no_activities' })
  })

  test('with every activity completed is 100 %, not a hair more by its weights', () => {
    const weights = [0.1, 0.7]
    expect(area(...weights.map((weight) => completed({ weight }))).progress).toBe(100)
  })

  test('leaves an archived activity out of everything, from the day after', () => {
    const archived = (archivedOn: string) => area(at(40), at(80, { archivedOn }))
    expect(archived('2008-10-31')).toMatchObject({
      progress: 40,
      coverage: { reported: 1, measured: 1, total: 1 },
      counts: { behind: 1, ahead: 0 },
    })
    expect(archived(DAY)).toMatchObject({ progress: 60, coverage: { total: 2 } })
  })

  test('takes in its sub-areas, and is found by number or id', () => {
    const plan = numbered([at(10), at(40, { areaId: 3 }), at(80, { areaId: 31 })])
    expect(areaOn(plan, '3', DAY).progress).toBe(60)
    expect(areaOn(plan, 3, DAY)).toEqual(areaOn(plan, '3', DAY))
    expect(areaOn(plan, '3.1', DAY).progress).toBe(80)
    expect(() => areaOn(plan, '9', DAY)).toThrow('no area 9')
  })
})

describe('the plan', () => {
  const plan = numbered([
    at(10),
    at(40, { areaId: 3, weight: 3 }),
    at(80, { areaId: 31, weight: 0.5 }),
    at(20, { areaId: 31, archivedOn: '2008-01-01' }),
  ])

  test('is the mean over its activities, not over its areas', () => {
    expect(planOn(plan, DAY).progress).toBe((10 + 3 * 40 + 0.5 * 80) / 4.5)
  })

  test('is the same in the overview as one by one', () => {
    const overview = overviewOn(plan, DAY)
    expect(overview.plan).toEqual(planOn(plan, DAY))
    for (const { id } of areas) expect(overview.areas.get(id)).toEqual(areaOn(plan, id, DAY))
    const shown = plan.activities.slice(0, 3)
    expect([...overview.statuses]).toEqual(
      shown.map((activity) => [activity.id, activityOn(activity, PLAN, DAY)]),
    )
  })
})
