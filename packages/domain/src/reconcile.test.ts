import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDate, someFacts } from './arbitrary-facts.ts'
import { reconcile } from './reconcile.ts'
import { anActivity, anArea, anEntry, facts } from './test-facts.ts'

test('a pool adds up to the øre by area, by month, by activity and as its account', () => {
  const plan = facts({
    areas: [anArea({ id: 1, number: '1' }), anArea({ id: 2, number: '2' })],
    activities: [anActivity({ id: 7, areaId: 2 })],
    entries: [
      anEntry({ id: 1, kind: 'appropriation', amountOre: 1000, areaId: null }),
      anEntry({ id: 2, kind: 'commitment', amountOre: 301, areaId: null, activityId: 7 }),
      anEntry({
        id: 3,
        amountOre: 100,
        areaId: null,
        activityId: 7,
        commitmentId: 2,
        date: '2008-02-03',
      }),
      anEntry({ id: 4, amountOre: 33, areaId: 1, date: '2008-03-03' }),
      anEntry({
        id: 5,
        kind: 'release',
        amountOre: 201,
        areaId: null,
        commitmentId: 2,
        date: '2008-04-01',
      }),
    ],
  })
  const all = { committedOre: 100, spentOre: 133 }
  expect(reconcile(plan, '2008-11-01')).toEqual({
    account: all,
    byArea: all,
    byMonth: all,
    byActivity: all,
    withoutActivity: { committedOre: 0, spentOre: 33 },
    isEqual: true,
  })
})

test('whatever is entered, what was spent adds up the same in every way', () => {
  fc.assert(
    fc.property(someFacts, aDate, (plan, date) => {
      const { account, byArea, byMonth, byActivity } = reconcile(plan, date)
      for (const sums of [byArea, byMonth, byActivity]) expect(sums.spentOre).toBe(account.spentOre)
      expect([byArea.committedOre, byActivity.committedOre]).toEqual([
        account.committedOre,
        account.committedOre,
      ])
    }),
  )
})
