import { describe, expect, test } from 'vitest'
import { layoutBars, type BarRow } from './bars-layout.ts'

const row = (key: string, more: Partial<BarRow> = {}): BarRow => ({
  key,
  name: `Område ${key}`,
  note: '100 kr. forbrugt, 200 kr. disponeret',
  committedOre: 20_000,
  spentOre: 10_000,
  overOre: 0,
  ...more,
})

describe('bars of money', () => {
  test('are on one scale: the largest amount fills the room', () => {
    const { boxes } = layoutBars([row('1'), row('2', { spentOre: 40_000 })], 800)
    const [one, two] = boxes
    expect((one?.x ?? 0) + (two?.spent ?? 0)).toBe(800)
    expect(one?.committed).toBeCloseTo((two?.spent ?? 0) / 2)
  })
  test('do not lie on one another, and texts end within the picture, at any width', () => {
    for (const width of [280, 519, 520, 1200]) {
      const { boxes, height } = layoutBars([row('1'), row('2'), row('3')], width)
      const ends = boxes.flatMap(({ texts }) => texts.map(({ y }) => y))
      expect(Math.max(...ends)).toBeLessThanOrEqual(height)
      const tops = boxes.map(({ texts }) => Math.min(...texts.map(({ y }) => y)))
      for (const [at, { texts }] of boxes.entries())
        expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(tops[at + 1] ?? Infinity)
    }
  })
  test('have no length below 0: a month may give back more than it promised', () => {
    expect(layoutBars([row('1', { committedOre: -5 })], 800).boxes[0]?.committed).toBe(0)
  })
})
