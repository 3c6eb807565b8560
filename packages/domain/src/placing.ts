/** Something with a place among others; its number is apart from it. */
export interface Placed {
  readonly id: number
  readonly position: number
}

/**
 * The new positions when one of `within` (in order) goes after another, or first: only of those that change. The
 * positions that they have are dealt out anew, so that what is not between the old place and the new stays.
 */
export function placed<P extends Placed>(
  within: readonly P[],
  moved: P,
  after: P | null,
): readonly Placed[] {
  const others = within.filter((other) => other !== moved)
  const order = others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, moved)
  let last = -1
  return order.flatMap(({ id, position }, at) => {
    last = Math.max(within[at]?.position ?? 0, last + 1)
    return position === last ? [] : [{ id, position: last }]
  })
}
