import { expect, test } from 'vitest'
import { moneyByActivity, moneyByArea } from './money.ts'
import { anActivity, anArea, anEntry, DAY, facts } from './test-facts.ts'

const areas = [anArea(), anArea({ id: 3 }), anArea({ id: 31, parentId: 3 })]
const activities = [
  anActivity({ id: 10, areaId: 1 }),
  anActivity({ id: 20, areaId: 31, archivedOn: '2008-01-01' }),
]
const entries = [
  anEntry({ id: 1, kind: 'appropriation', amountOre: 1000, areaId: null }),
  anEntry({ id: 2, kind: 'commitment', amountOre: 500, areaId: null, activityId: 20 }),
  anEntry({
    id: 3,
    kind: 'release',
    amountOre: 100,
    areaId: null,
    activityId: 20,
    commitmentId: 2,
  }),
  anEntry({ id: 4, amountOre: 150, areaId: null, activityId: 10, commitmentId: 2 }),
  anEntry({ id: 5, amountOre: 70, areaId: 3 }),
  anEntry({ id: 6, kind: 'commitment', amountOre: 9, areaId: 1, date: '2008-11-02' }),
]

test('money is its area’s, or its activity’s area’s, taken together by focus area', () => {
  expect(moneyByArea(facts({ areas, activities, entries }), DAY)).toEqual(
    new Map([
      [3, { committedOre: 400, openCommittedOre: 250, spentOre: 70 }],
      [1, { committedOre: 0, openCommittedOre: 0, spentOre: 150 }],
    ]),
  )
})

test('an activity has its own promises, and the expenses made for it', () => {
  expect(moneyByActivity({ entries }, DAY)).toEqual(
    new Map([
      [20, { committedOre: 400, openCommittedOre: 250, spentOre: 0 }],
      [10, { committedOre: 0, openCommittedOre: 0, spentOre: 150 }],
    ]),
  )
})

test('an expense that names no area of the plan is refused, not left out of the sums', () => {
  const lost = facts({ entries: [anEntry({ id: 8, areaId: null })] })
  expect(() => moneyByArea(lost, DAY)).toThrow('Entry 8')
})
