/** In the order in which they have to be looked for: most browsers name others too. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iOS'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** Browser and system in a few words; empty for what is neither. */
export function deviceOf(userAgent: string): string {
  const found = ([sign]: readonly [string, string]): boolean => userAgent.includes(sign)
  return [BROWSERS.find(found)?.[1], SYSTEMS.find(found)?.[1]]
    .filter((name) => name !== undefined)
    .join(', ')
}
