import { expect, test } from 'vitest'
import { perPoint, pictureOf } from './evaluation-picture.ts'

const one = (
  number: string,
  spentOre: number,
  minutesUsed: number,
  goalAttainment: number | null,
) => ({
  number,
  spentOre,
  minutesUsed,
  goalAttainment,
})
const ACTIVITIES = [
  one('1.1', 6000, 60, 2),
  one('1.2', 3000, 0, 5),
  one('1.3', 0, 180, 4),
  one('1.4', 0, 0, 3),
  one('1.5', 0, 60, null),
]
const quarters = (measure: 'money' | 'hours' | 'share') =>
  pictureOf(ACTIVITIES, measure).placed.map(({ activity, quadrant }) => [activity.number, quadrant])

test('much is used above the mean of all activities, and much is reached from 4 on', () => {
  expect(pictureOf(ACTIVITIES, 'money').limit).toBe(1800)
  expect(quarters('money')).toEqual([
    ['1.1', 'much_used_little_reached'],
    ['1.2', 'much_used_much_reached'],
    ['1.3', 'little_used_much_reached'],
    ['1.4', 'little_used_little_reached'],
  ])
  expect(quarters('hours')[2]).toEqual(['1.3', 'much_used_much_reached'])
})

test('what nobody has said the attainment of has no place, and counts in the mean', () => {
  const { without, limit } = pictureOf(ACTIVITIES, 'hours')
  expect(without.map(({ number }) => number)).toEqual(['1.5'])
  expect(limit).toBe(60)
})

test('a share is the mean of the shares of kroner and hours; what there is none of is left out', () => {
  const { placed, limit } = pictureOf(ACTIVITIES, 'share')
  expect(limit).toBe(20)
  expect(placed[0]?.across).toBeCloseTo((100 * 6000) / 9000 / 2 + (100 * 60) / 300 / 2)
  const withoutHours = ACTIVITIES.map((activity) => ({ ...activity, minutesUsed: 0 }))
  expect(pictureOf(withoutHours, 'share').placed[1]?.across).toBeCloseTo(100 / 3)
  expect(pictureOf([one('1.1', 0, 0, 1)], 'share')).toMatchObject({
    limit: 0,
    placed: [{ across: 0 }],
  })
  expect(pictureOf([], 'money')).toEqual({ limit: 0, placed: [], without: [] })
})

test('what was used for each point of attainment is divided only where there is one', () => {
  expect([perPoint(6000, 2), perPoint(0, 4), perPoint(6000, null)]).toEqual([3000, 0, null])
})
