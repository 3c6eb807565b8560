/** What holds for every plan when dates pass. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activityOn } from './activity.ts'
import {
  aDate,
  aDateAfter,
  everythingOn,
  someEntries,
  someFacts,
  someMeasurements,
  someUpdates,
} from './arbitrary-facts.ts'
import { areaOn, planOn, type Aggregate } from './area.ts'
import { inOrder } from './order.ts'
import { poolOn } from './pool.ts'
import { areaSeriesOn, seriesOn, spendingSteps } from './series.ts'

test('the state on a date does not depend on facts after it', () => {
  const withLater = fc.tuple(someFacts, aDate).chain(([facts, date]) => {
    const later = aDateAfter(date)
    return fc.record({
      facts: fc.constant(facts),
      date: fc.constant(date),
      entries: someEntries(later, 1000, facts.activities.length),
      updates: someUpdates(later, 1000),
      measurements: someMeasurements(later, 1000),
      completedOn: later,
    })
  })
  fc.assert(
    fc.property(withLater, ({ facts, date, entries, updates, measurements, completedOn }) => {
      const activities = facts.activities.map((activity) => ({
        ...activity,
        updates: inOrder([...activity.updates, ...updates]),
        milestones: activity.milestones.map((milestone) =>
          milestone.completedOn === null ? { ...milestone, completedOn } : milestone,
        ),
        indicators: activity.indicators.map((indicator) => ({
          ...indicator,
          measurements: [...measurements, ...indicator.measurements],
        })),
      }))
      const since = { ...facts, activities, entries: [...entries, ...facts.entries] }
      expect(everythingOn(since, date)).toEqual(everythingOn(facts, date))
    }),
  )
})

test('equal dates are settled by recording, whatever order updates come in', () => {
  const crowded = someUpdates(fc.constantFrom('2008-10-30', '2008-10-31', '2008-11-01'))
  fc.assert(
    fc.property(someFacts, crowded, (facts, updates) => {
      const [activity] = facts.activities
      if (activity === undefined) return
      const given = (some: typeof updates) =>
        activityOn({ ...activity, updates: inOrder(some) }, facts, '2008-10-31')
      expect(given(updates.toReversed())).toEqual(given(updates))
      const { latestUpdate } = given(updates)
      const rivals = updates.filter(
        (one) => one.approval === 'approved' && !one.voided && one.date === latestUpdate?.date,
      )
      const last = Math.max(...rivals.map((one) => one.sequence))
      if (latestUpdate !== null) expect(latestUpdate.sequence).toBe(last)
    }),
  )
})

test('every point of a series equals the single figures of its date', () => {
  const range = fc.tuple(aDate, aDate, aDate)
  fc.assert(
    fc.property(someFacts, range, (facts, [asOf, from, to]) => {
      const points = seriesOn(facts, asOf, from, to)
      const ofArea = areaSeriesOn(facts, 2, asOf, from, to)
      for (const [at, point] of points.entries()) {
        if (point.date > asOf) continue
        const { date, spentOre, committedOre, openCommittedOre, amountOre, plannedOre } = point
        const money = { spentOre, committedOre, openCommittedOre, amountOre, plannedOre }
        expect(point).toMatchObject(pick(planOn(facts, date)))
        expect(poolOn(facts.entries, facts, date)).toMatchObject(money)
        expect(ofArea[at]).toEqual({ date, ...pick(areaOn(facts, 2, date)) })
      }
    }),
    { numRuns: 50 },
  )
})

test('the last step of spending is the pool’s spent and bound', () => {
  fc.assert(
    fc.property(someFacts, aDate, (facts, date) => {
      const { spentOre, openCommittedOre } = poolOn(facts.entries, facts, date)
      const last = spendingSteps(facts.entries, date).at(-1) ?? { spentOre: 0, boundOre: 0 }
      expect(last).toMatchObject({ spentOre, boundOre: spentOre + openCommittedOre })
    }),
  )
})

function pick({ progress, expected }: Aggregate) {
  return { progress, expected }
}
