/** Chance that is the same at every run. */
export interface Random {
  /** From 0 up to 1. */
  number(): number
  /** A whole number from 0 up to the limit. */
  below(limit: number): number
  chance(share: number): boolean
  of<T>(values: readonly T[]): T
}

/** Mulberry32: small and even enough to make data that looks real. */
export function seededRandom(seed: number): Random {
  let state = seed
  const number = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(number() * limit)
  return {
    number,
    below,
    chance: (share) => number() < share,
    of: (values) => values[below(values.length)] as (typeof values)[number],
  }
}
