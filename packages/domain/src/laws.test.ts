/** What holds for every plan on every date. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activityOn } from './activity.ts'
import { AREAS, aDate, everythingOn, someEntries, someFacts } from './arbitrary-facts.ts'
import { areaOn, overviewOn, planOn, type Aggregate } from './area.ts'
import type { IsoDate } from './calendar.ts'
import type { PlanFacts } from './facts.ts'
import { moneyByArea } from './money.ts'
import { inOrder } from './order.ts'
import { poolOn } from './pool.ts'
import { spendingSteps } from './series.ts'
import { anEntry, anUpdate } from './test-facts.ts'

const holds = (law: (facts: PlanFacts, date: IsoDate) => void) =>
  fc.assert(fc.property(someFacts, aDate, law))

describe('progress', () => {
  test('the counts add up to the number of activities', () => {
    holds((facts, date) => {
      const { plan, areas, statuses } = overviewOn(facts, date)
      for (const { counts, coverage } of [plan, ...areas.values()]) {
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(coverage.total)
        expect(coverage.reported).toBeLessThanOrEqual(coverage.measured)
        expect(coverage.measured).toBeLessThanOrEqual(coverage.total)
      }
      expect(plan.coverage.total).toBe(statuses.size)
      const roots = AREAS.filter((area) => area.parentId === null)
      const total = (id: number) => areas.get(id)?.coverage.total ?? NaN
      expect(roots.reduce((sum, root) => sum + total(root.id), 0)).toBe(statuses.size)
    })
  })

  test('progress and expected are 0-100, or null with a reason', () => {
    const isPercent = (figure: number | null) => figure === null || (figure >= 0 && figure <= 100)
    holds((facts, date) => {
      const { plan, areas, statuses } = overviewOn(facts, date)
      const means: Aggregate[] = [plan, ...areas.values()]
      for (const { progress, expected } of [...means, ...statuses.values()]) {
        expect([progress, expected].every(isPercent)).toBe(true)
      }
      for (const { progress, whyNull } of means) {
        expect(progress === null).toBe(whyNull !== null)
      }
    })
  })

  test('the overview equals the plan, area and activity one by one', () => {
    holds((facts, date) => {
      const { plan, areas, statuses } = overviewOn(facts, date)
      expect(plan).toEqual(planOn(facts, date))
      for (const { id, number } of AREAS) expect(areas.get(id)).toEqual(areaOn(facts, number, date))
      for (const activity of facts.activities) {
        const status = statuses.get(activity.id)
        if (status !== undefined) expect(status).toEqual(activityOn(activity, facts, date))
      }
    })
  })

  test('an update that does not count changes nothing', () => {
    const silent = fc.constantFrom(
      { voided: true },
      { approval: 'submitted' as const },
      { approval: 'returned' as const },
    )
    fc.assert(
      fc.property(someFacts, aDate, aDate, silent, (facts, date, on, why) => {
        const extra = anUpdate({ id: 99, date: on, sequence: 99, state: 'cancelled', ...why })
        const activities = facts.activities.map((activity) => ({
          ...activity,
          updates: inOrder([...activity.updates, extra]),
        }))
        expect(everythingOn({ ...facts, activities }, date)).toEqual(everythingOn(facts, date))
      }),
    )
  })
})

describe('money', () => {
  test('the sums by area equal the pool: promised, open and spent', () => {
    holds((facts, date) => {
      const sums = { committedOre: 0, openCommittedOre: 0, spentOre: 0 }
      for (const money of moneyByArea(facts, date).values()) {
        sums.committedOre += money.committedOre
        sums.openCommittedOre += money.openCommittedOre
        sums.spentOre += money.spentOre
      }
      expect(poolOn(facts.entries, facts, date)).toMatchObject(sums)
    })
  })

  test('every figure is whole øre', () => {
    holds((facts, date) => {
      const pool = poolOn(facts.entries, facts, date)
      const amounts = [...Object.values(pool), ...pool.overspent.map((one) => one.byOre)].filter(
        (figure) => typeof figure === 'number',
      )
      expect(amounts.length).toBeGreaterThanOrEqual(10)
      expect(amounts.every(Number.isSafeInteger)).toBe(true)
      expect(pool.forecastOre === null).toBe(pool.forecastMissing !== null)
    })
  })

  test('a voided entry changes no figure', () => {
    fc.assert(
      fc.property(someFacts, someEntries(aDate, 1000), aDate, (facts, extra, date) => {
        const voids = extra.map((entry) =>
          anEntry({ id: entry.id + 1000, kind: 'void', date: entry.date, voidsId: entry.id }),
        )
        const entries = [...facts.entries, ...extra, ...voids]
        expect(everythingOn({ ...facts, entries }, date)).toEqual(everythingOn(facts, date))
      }),
    )
  })

  test('the order in which entries are given changes no figure', () => {
    holds((facts, date) => {
      const turned = facts.entries.toReversed()
      expect(poolOn(turned, facts, date)).toEqual(poolOn(facts.entries, facts, date))
      const byArea = moneyByArea({ ...facts, entries: turned }, date)
      expect(byArea).toEqual(moneyByArea(facts, date))
      expect(spendingSteps(turned, date)).toEqual(spendingSteps(facts.entries, date))
    })
  })
})
