import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'
import type { PlanFacts } from './facts.ts'
import {
  aMeasurement,
  aMilestone,
  anActivity,
  anArea,
  anEntry,
  anIndicator,
  anUpdate,
  PLAN,
  someHours,
} from './test-facts.ts'

const FROM = '2008-04-29'
const TO = '2008-10-28'
const facts = (some: Partial<PlanFacts>): PlanFacts => ({
  ...PLAN,
  areas: [anArea()],
  activities: [],
  entries: [],
  hours: [],
  allocations: [],
  ...some,
})
const between = (some: Partial<PlanFacts>) => changesBetween(facts(some), FROM, TO)

describe('what changed between two dates', () => {
  it('is nothing when nothing was reported, though more was expected', () => {
    const updates = [anUpdate({ date: '2008-04-01', percent: 52 })]
    const changes = between({ activities: [anActivity({ updates })] })
    expect([changes.activities, changes.areas, changes.reports]).toEqual([[], [], 0])
    expect(changes.expected.is).toBeGreaterThan(changes.expected.was ?? NaN)
  })

  it('counts what is dated on the second day and not what is dated on the first', () => {
    const updates = [
      anUpdate({ id: 1, date: FROM, percent: 40 }),
      anUpdate({ id: 2, date: TO, percent: 55, sequence: 2 }),
    ]
    const changes = between({ activities: [anActivity({ updates })] })
    expect(changes.reports).toBe(1)
    expect(changes.activities).toMatchObject([{ was: { progress: 40 }, is: { progress: 55 } }])
    expect(changes.areas).toEqual([{ areaId: 1, progress: { was: 40, is: 55 } }])
  })

  it('tells that an activity became overdue though nobody said a word', () => {
    const updates = [anUpdate({ date: '2008-04-01', percent: 60 })]
    const late = anActivity({ endDate: '2008-06-30', updates })
    expect(between({ activities: [late] }).activities).toMatchObject([
      { was: { schedule: 'behind' }, is: { schedule: 'overdue' }, isWorse: true },
    ])
  })

  it('puts what became worse before what was completed, and that before a step on the way', () => {
    const at = (id: number, changes: object, first = 50) =>
      anActivity({
        id,
        number: `1.${id}`,
        updates: [
          anUpdate({ id: id * 10, date: '2008-04-01', percent: first }),
          anUpdate({ id: id * 10 + 1, date: '2008-09-01', sequence: 2, ...changes }),
        ],
      })
    const activities = [
      at(1, { percent: 55 }),
      at(2, { percent: 60 }),
      at(3, { state: 'completed' }),
      at(4, { state: 'cancelled' }),
      at(5, { state: 'on_hold' }),
    ]
    expect(between({ activities }).activities.map(({ activityId }) => activityId)).toEqual([
      4, 5, 3, 2, 1,
    ])
  })

  it('tells of an archived activity once, and of none of its facts', () => {
    const gone = anActivity({
      archivedOn: '2008-06-30',
      updates: [anUpdate({ date: '2008-05-01', percent: 20 })],
      milestones: [aMilestone({ completedOn: '2008-05-01' })],
    })
    const changes = between({ activities: [gone] })
    expect(changes.activities).toMatchObject([{ is: null }])
    expect([changes.reports, changes.milestones]).toEqual([0, []])
  })

  it('names milestones reached and what was measured, voided ones left out', () => {
    const activity = anActivity({
      milestones: [
        aMilestone({ id: 1, title: 'Before', completedOn: FROM }),
        aMilestone({ id: 2, title: 'Within', completedOn: '2008-05-01' }),
        aMilestone({ id: 3, title: 'Voided', completedOn: '2008-05-01', voided: true }),
      ],
      indicators: [
        anIndicator({
          measurements: [
            aMeasurement({ id: 1, date: '2008-05-02', value: 3 }),
            aMeasurement({ id: 2, date: '2008-05-03', value: 9, voided: true }),
          ],
        }),
      ],
    })
    const { milestones, measurements } = between({ activities: [activity] })
    expect(milestones.map(({ title }) => title)).toEqual(['Within'])
    expect(measurements.map(({ measurement }) => measurement.value)).toEqual([3])
  })

  it('sums the pool’s entries by kind, and tells what is overspent by more than it was', () => {
    const entries = [
      anEntry({ id: 1, kind: 'appropriation', date: '2007-01-01', amountOre: 400_000 }),
      anEntry({ id: 2, kind: 'commitment', date: '2007-02-01', amountOre: 100_000 }),
      anEntry({ id: 3, date: '2008-04-01', amountOre: 90_000, commitmentId: 2 }),
      anEntry({ id: 4, date: '2008-06-01', amountOre: 30_000, commitmentId: 2 }),
      anEntry({ id: 5, date: '2008-07-01', amountOre: 7_000 }),
      anEntry({ id: 6, kind: 'void', date: '2008-07-01', amountOre: 7_000, voidsId: 5 }),
    ]
    const changes = between({ entries })
    expect(changes.entries).toEqual([{ kind: 'expense', count: 1, amountOre: 30_000 }])
    expect(changes.pool.spentOre).toEqual({ was: 90_000, is: 120_000 })
    expect(changes.pool.availableOre).toEqual({ was: 300_000, is: 280_000 })
    expect(changes.overspent).toEqual([{ commitmentId: 2, byOre: 20_000, wasByOre: 0 }])
  })

  it('gives the hours used by each of the two days', () => {
    const hours = [
      someHours({ id: 1, date: '2008-01-01', minutes: 60 }),
      someHours({ id: 2, date: '2008-05-01', minutes: 30 }),
      someHours({ id: 3, date: '2008-05-01', minutes: 90, voided: true }),
      someHours({ id: 4, date: '2008-12-01', minutes: 15 }),
    ]
    expect(between({ hours }).minutes).toEqual({ was: 60, is: 90 })
  })
})
