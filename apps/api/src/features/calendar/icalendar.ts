import type { IsoDate } from '@koreplan/domain'
import ical, { ICalEventTransparency } from 'ical-generator'
import type { PlanState } from '../../plan-state/records.ts'
import type { DatedThing } from './events.ts'

/** How often a program should ask again. */
const HOURS_BETWEEN = 4

interface Of {
  readonly plan: Pick<PlanState, 'slug' | 'shortTitle' | 'organisation' | 'exampleClock'>
  readonly things: readonly DatedThing[]
  /** When what has a version became so. */
  readonly recordedAt: (version: number) => Date
  /** Where the page is. */
  readonly site: string
}

/** Dates as iCalendar (RFC 5545). The same things give the same bytes. https://github.com/sebbo2002/ical-generator */
export function icalendarOf({ plan, things, recordedAt, site }: Of): string {
  const isExample = plan.exampleClock !== null
  const marked = (text: string): string => (isExample ? `${text} (eksempel)` : text)
  const calendar = ical({
    name: marked(plan.shortTitle),
    prodId: { company: plan.organisation, product: 'Køreplan', language: 'DA' },
    ttl: HOURS_BETWEEN * 60 * 60,
  })
  for (const { resource, version, from, until, summary, description, path } of things) {
    const at = recordedAt(version)
    calendar.createEvent({
      id: `${resource.replace('/', '-')}.${plan.slug}@koreplan`,
      sequence: version,
      stamp: at,
      lastModified: at,
      allDay: true,
      start: dayOf(from),
      end: dayOf(until),
      summary: marked(summary),
      description,
      url: `${site}${path}?plan=${encodeURIComponent(plan.slug)}`,
      // A date to know of keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const dayOf = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)
