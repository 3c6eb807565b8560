/** Numbers of areas and activities: "4", "4.2", "3.1.10". */

/** Orders "3.1.2" before "3.1.10": part by part as numbers. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * The next number within an area. `given` is every number that something has or had: none is given twice, so that
 * what was written under one is still about the same thing.
 */
export function nextNumber(area: string, given: Iterable<string>): string {
  let last = 0
  for (const number of given) {
    const rest = number.startsWith(`${area}.`) ? number.slice(area.length + 1) : ''
    if (/^\d+$/.test(rest)) last = Math.max(last, Number(rest))
  }
  return `${area}.${last + 1}`
}

const partsOf = (number: string): number[] => number.split('.').map(Number)
