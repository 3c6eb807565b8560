/**
 * Two decimals, half up, for a figure about to leave the house; `null` stays `null`.
 * 15 digits first, so that 1.005, which no binary number equals, becomes 1.01.
 */
export function toTwoDecimals(n: number): number
export function toTwoDecimals(n: number | null): number | null
export function toTwoDecimals(n: number | null): number | null {
  // Adding 0 turns -0 into 0.
  return n === null ? null : Math.round(Number((n * 100).toPrecision(15))) / 100 + 0
}
