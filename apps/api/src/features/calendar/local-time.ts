import type { IsoDate } from '@koreplan/domain'

/** The instant at which the clocks of a time zone show a day and an hour (`16:30`); summer time counts. */
export function instantOf(date: IsoDate, time: string, zone: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`)
  // The second look is for an hour so near to a change of the clocks that the first took the other side's.
  const near = shown - aheadOfUtc(shown, zone)
  return new Date(shown - aheadOfUtc(near, zone))
}

/** How many milliseconds a zone's clocks are ahead of UTC at an instant. */
function aheadOfUtc(instant: number, zone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - instant
}
