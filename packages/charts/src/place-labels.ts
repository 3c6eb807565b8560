import { textWidth } from './text-width.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A text that belongs to a point of a chart. */
export interface LabelWish {
  readonly key: string
  readonly text: string
  readonly at: Point
  /** The side of its point where it stands; on the other only when there is no room. */
  readonly prefer: 'above' | 'below'
  /** Rather left out than put over a line: the legend, or a note, says the same. */
  readonly canMiss?: boolean
}
export interface PlacedLabel extends Box {
  readonly key: string
  readonly text: string
}

const GAP = 6

/** What labels stand on: the room for them, what is taken of it, and the lines in it. */
export interface LabelGround {
  readonly within: Box
  readonly taken: readonly Box[]
  /** Points along the lines, close enough that no label slips between two. */
  readonly lines: readonly Point[]
}

/**
 * Finds a box for each label so that no two overlap and none leaves the ground; of the free places
 * on its side the one nearest its point that covers the least of the lines. Labels come in order of
 * importance. One that fits nowhere is left out: the legend still names it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { within, taken, lines }: LabelGround,
  size: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const box = { width: textWidth(wish.text, size), height: Math.ceil(size * 1.35) }
    const free = placesFor(wish, box)
      .map((place) => clampInto({ ...place, ...box }, within))
      .filter((place) => isInside(place, within))
      .filter((place) => [...taken, ...placed].every((other) => !overlaps(place, other)))
      .filter((place) => wish.canMiss !== true || isClear(place, wish, lines))
    const preferred = free.filter((place) => isOnSide(place, wish))
    const best = leastBy(preferred.length > 0 ? preferred : free, (place) =>
      costOf(place, wish, lines),
    )
    if (best !== null) placed.push({ ...best, key: wish.key, text: wish.text })
  }
  return placed
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Right and left of the point, at growing distances above and below it. */
function placesFor({ at }: LabelWish, { width, height }: Pick<Box, 'width' | 'height'>): Point[] {
  const places: Point[] = []
  for (const x of [at.x + GAP, at.x - GAP - width, at.x - width / 2]) {
    for (let step = 0; step < 12; step++) {
      places.push({ x, y: at.y - height - 3 - (step * height) / 2 })
      places.push({ x, y: at.y + 3 + (step * height) / 2 })
    }
  }
  return places
}

function clampInto(box: Box, within: Box): Box {
  const right = within.x + within.width - box.width
  return { ...box, x: Math.max(within.x, Math.min(box.x, right)) }
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.width <= within.width && box.y >= within.y && box.y + box.height <= within.y + within.height
  )
}

function isOnSide(box: Box, { at, prefer }: LabelWish): boolean {
  return prefer === 'above' ? box.y + box.height <= at.y : box.y >= at.y
}

/** Close to its point, and a little away from every line: whose name it is cannot be mistaken. */
function isClear(box: Box, { at }: LabelWish, lines: readonly Point[]): boolean {
  const around = { x: box.x - 3, y: box.y, width: box.width + 6, height: box.height }
  const away = Math.abs(box.y + box.height / 2 - at.y)
  return away < box.height * 1.6 && covered(around, lines) === 0
}

/** Near the point first; then off the lines; and to the right of the point. */
function costOf(box: Box, { at }: LabelWish, lines: readonly Point[]): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const left = middle.x < at.x ? 8 : 0
  return covered(box, lines) * 5 + Math.abs(middle.y - at.y) * 2 + left
}

function covered(box: Box, lines: readonly Point[]): number {
  return lines.filter((point) => overlaps(box, { ...point, width: 1, height: 1 })).length
}

/** Points along a line through the given ones. */
export function sampled(points: readonly Point[]): Point[] {
  return points.flatMap((to, at) => {
    const from = points[at - 1]
    if (from === undefined) return [to]
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6))
    return Array.from({ length: parts }, (_, part) => ({
      x: from.x + ((to.x - from.x) * (part + 1)) / parts,
      y: from.y + ((to.y - from.y) * (part + 1)) / parts,
    }))
  })
}

function leastBy<T>(all: readonly T[], cost: (one: T) => number): T | null {
  let best: T | null = null
  let least = Infinity
  for (const one of all) {
    const its = cost(one)
    if (its < least) [best, least] = [one, its]
  }
  return best
}
