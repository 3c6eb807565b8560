import { expect, test } from 'vitest'
import {
  areaShape,
  layoutEvaluation,
  POINT_RADIUS,
  type EvaluationPoint,
} from './evaluation-layout.ts'

const words = {
  level: (level: number) => `${level} – i det væsentlige nået`,
  value: (across: number) => `${across} kr.`,
  limit: 'Gennemsnit: 12.121 kr.',
  quadrant: {
    much_used_little_reached: 'Meget brugt, lidt nået',
    much_used_much_reached: 'Meget brugt, meget nået',
    little_used_little_reached: 'Lidt brugt, lidt nået',
    little_used_much_reached: 'Lidt brugt, meget nået',
  },
}
const WIDTHS = [280, 328, 560, 760, 1200]

/** A plan as it often is: many used nothing, some are equal, one used most. */
const points: readonly EvaluationPoint[] = Array.from({ length: 33 }, (_, at) => ({
  number: `${1 + (at % 7)}.${1 + Math.floor(at / 7)}`,
  area: at % 7,
  across: at < 18 ? 0 : at === 32 ? 120_000 : ((at * 7) % 5) * 8000,
  up: 1 + (at % 5),
}))

const boxOf = ({ x, y, label }: ReturnType<typeof layoutEvaluation>['points'][number]) => {
  const end = label.anchor === 'start' ? label.x + label.width : x + POINT_RADIUS
  const start = label.anchor === 'start' ? x - POINT_RADIUS : label.x - label.width
  return { x: start, y: y - POINT_RADIUS, width: end - start, height: 2 * POINT_RADIUS }
}

for (const width of WIDTHS) {
  const layout = layoutEvaluation(points, 12_121, words, width)

  test(`at ${width} px no point covers another, or its label`, () => {
    const boxes = layout.points.map(boxOf)
    const clashes = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        ),
    )
    expect(layout.points).toHaveLength(33)
    expect(clashes).toEqual([])
  })

  test(`at ${width} px every point stands in the band of its goal attainment, within the drawing`, () => {
    for (const point of layout.points) {
      const up = points.find(({ number }) => number === point.number)?.up
      const band = layout.bands.find(({ level }) => level === up)
      const box = boxOf(point)
      expect(box.y).toBeGreaterThanOrEqual(band?.top ?? Infinity)
      expect(box.y + box.height).toBeLessThanOrEqual((band?.top ?? 0) + (band?.height ?? 0))
      expect(box.x).toBeGreaterThanOrEqual(layout.left)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
  })

  test(`at ${width} px the quarters are named and no caption crosses the limit unless it stands alone`, () => {
    const said = layout.captions.map(({ text }) => text).join(' ')
    for (const word of ['Meget brugt', 'Lidt brugt', 'lidt nået', 'meget nået'])
      expect(said).toContain(word)
    expect(layout.height).toBeGreaterThan(layout.bottom)
  })
}

test('what used the same stands at the same place across, whatever is beside it', () => {
  const { points: placed } = layoutEvaluation(points, 12_121, words, 760)
  const xOf = (number: string) => placed.find((one) => one.number === number)?.x
  const same = points.filter(({ across }) => across === 0).map(({ number }) => xOf(number))
  expect(new Set(same).size).toBe(1)
})

test('much reached is 4 and 5: the line lies between 4 and 3', () => {
  const { split, bands } = layoutEvaluation(points, 12_121, words, 760)
  expect(split).toBe(bands.find(({ level }) => level === 3)?.top)
})

test('nothing used by anybody, and nobody there, are drawn too', () => {
  const empty = layoutEvaluation([], 0, words, 560)
  expect(empty.points).toEqual([])
  const unused = layoutEvaluation([{ number: '1.1', area: 0, across: 0, up: 3 }], 0, words, 560)
  expect(unused.points[0]?.x).toBeLessThan(200)
  expect(Number.isFinite(unused.limit.x)).toBe(true)
})

test('seven areas have seven shapes, the eighth is an outline', () => {
  const shapes = Array.from({ length: 7 }, (_, area) => areaShape(area).d)
  expect(new Set(shapes).size).toBe(7)
  expect(areaShape(7)).toEqual({ ...areaShape(0), isOutline: true })
})
