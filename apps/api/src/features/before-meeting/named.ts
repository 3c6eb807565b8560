import type { Changes } from '@koreplan/contract'

/** So many names, and how many more there are. */
export function named(names: readonly string[], more: (rest: number) => string, most = 3): string {
  const rest = names.length - most
  return [...names.slice(0, most), ...(rest > 0 ? [more(rest)] : [])].join(', ')
}

/** What was measured, each indicator once, with the number of its activity. */
export const indicatorsOf = (measurements: Changes['measurements']): string[] => [
  ...new Set(measurements.map(({ activity, indicator }) => `${indicator} (${activity.number})`)),
]
