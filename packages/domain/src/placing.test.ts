import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placed } from './placing.ts'

const activities = fc
  .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 })
  .map((positions) =>
    positions.toSorted((a, b) => a - b).map((position, at) => ({ id: at + 1, position })),
  )

test('placing one puts it where it was asked for and keeps the order of all others', () => {
  fc.assert(
    fc.property(activities, fc.nat(), fc.option(fc.nat()), (within, which, behind) => {
      const activity = within[which % within.length]
      const after = behind === null ? null : within[behind % within.length]
      if (activity === undefined || after === undefined || after === activity) return
      const changed = new Map(
        placed(within, activity, after).map(({ id, position }) => [id, position]),
      )
      const now = within.map(({ id, position }) => ({ id, position: changed.get(id) ?? position }))
      const order = now.toSorted((a, b) => a.position - b.position).map(({ id }) => id)
      const others = within.filter((one) => one !== activity).map(({ id }) => id)
      expect(order.filter((id) => id !== activity.id)).toEqual(others)
      expect(order[order.indexOf(activity.id) - 1] ?? null).toBe(after?.id ?? null)
      expect(new Set(now.map(({ position }) => position)).size).toBe(now.length)
    }),
  )
})

test('only those between the old place and the new get another position', () => {
  const within = [10, 11, 12, 13, 14].map((position, at) => ({ id: at, position }))
  const [first, , , fourth] = within
  if (first === undefined || fourth === undefined) throw new Error('five activities')
  expect(placed(within, fourth, first).map(({ id }) => id)).toEqual([3, 1, 2])
})
