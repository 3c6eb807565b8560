import type { IsoDate } from '@koreplan/domain'
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { PlanState } from '../../plan-state/records.ts'
import type { DatedThing } from './events.ts'
import { instantOf } from './local-time.ts'

/** How often a program should ask again. */
const HOURS_BETWEEN = 4
const HOUR = 60 * 60 * 1000
/** A meeting is given no end; a calendar shows a block. */
const MEETING_HOURS = 2

const EXAMPLE = '(eksempel)'

interface Of {
  readonly plan: Pick<PlanState, 'slug' | 'shortTitle' | 'organisation' | 'exampleClock'>
  readonly things: readonly DatedThing[]
  /** When what has a version became so. */
  readonly recordedAt: (version: number) => Date
  /** Where the page is. */
  readonly site: string
  /** Where the hours of meetings are read: `Europe/Copenhagen`. */
  readonly zone: string
}

/** Dates as iCalendar (RFC 5545). The same things give the same bytes. https://github.com/sebbo2002/ical-generator */
export function icalendarOf({ plan, things, recordedAt, site, zone }: Of): string {
  const isExample = plan.exampleClock !== null
  const marked = (text: string): string =>
    isExample && !text.endsWith(EXAMPLE) ? `${text} ${EXAMPLE}` : text
  const calendar = ical({
    name: marked(plan.shortTitle),
    prodId: { company: plan.organisation, product: 'Køreplan', language: 'DA' },
    ttl: HOURS_BETWEEN * 60 * 60,
  })
  for (const thing of things) {
    const { resource, version, summary, description, path, place, isCancelled } = thing
    const at = recordedAt(version)
    calendar.createEvent({
      id: `${resource.replace('/', '-')}.${plan.slug}@koreplan`,
      sequence: version,
      stamp: at,
      lastModified: at,
      ...spanOf(thing, zone),
      summary: marked(summary),
      description,
      ...(place && { location: place }),
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
      url: `${site}${path}?plan=${encodeURIComponent(plan.slug)}`,
      // A date to know of keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function spanOf({ from, until, startsAt }: DatedThing, zone: string) {
  if (!startsAt) return { allDay: true, start: dayOf(from), end: dayOf(until) }
  const start = instantOf(from, startsAt, zone)
  return { start, end: new Date(start.getTime() + MEETING_HOURS * HOUR) }
}

const dayOf = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)
