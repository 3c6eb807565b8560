import type { Clock } from './context.ts'

/** The calendar date where the plan is followed up, wherever the server stands. */
export function clockIn(timeZone: string): Clock {
  // Swedish dates are written YYYY-MM-DD.
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  return { today: () => format.format(new Date()), now: () => new Date() }
}
