import type { Activity, ActivityPatch, NewActivity } from '@koreplan/contract'
import { TIMING_NEEDS, type ScheduleKind } from '@koreplan/domain'
import { isTiming } from '../../lib/editing/choices.ts'
import type { TypedDate } from '../../ui/date-field.tsx'
import type { TypedNumber } from '../../ui/number-field.tsx'

/** An activity as a form has it: a text that is not there is empty, lists are in the alphabet's order. */
export interface ActivityFields {
  readonly title: string
  readonly description: string
  readonly expectedResults: string
  readonly scheduleKind: ScheduleKind
  readonly startDate: TypedDate
  readonly endDate: TypedDate
  readonly ongoingReason: string
  readonly weight: TypedNumber
  /** A unit's name; empty for none. */
  readonly lead: string
  readonly units: readonly string[]
  readonly partners: readonly string[]
}
export type ActivityField = keyof ActivityFields

/** In the order of the form. */
export const ACTIVITY_FIELDS = [
  'title',
  'description',
  'expectedResults',
  'scheduleKind',
  'startDate',
  'endDate',
  'ongoingReason',
  'lead',
  'units',
  'partners',
  'weight',
] as const satisfies readonly ActivityField[]

/** Those that are texts. */
const TEXTS: readonly string[] = [
  'title',
  'description',
  'expectedResults',
  'ongoingReason',
] satisfies readonly ActivityField[]

export const isText = (field: string): boolean => TEXTS.includes(field)

export const NEW_ACTIVITY: ActivityFields = {
  title: '',
  description: '',
  expectedResults: '',
  scheduleKind: 'plan_period',
  startDate: null,
  endDate: null,
  ongoingReason: '',
  weight: 1,
  lead: '',
  units: [],
  partners: [],
}

/** An activity that is not made yet: its area is still to be chosen, empty for none. */
export interface NewActivityFields extends ActivityFields {
  readonly area: string
}

export const inAlphabet = (names: readonly string[]): readonly string[] =>
  names.toSorted((one, other) => one.localeCompare(other, 'da'))

export const fieldsOf = (activity: Activity): ActivityFields => ({
  title: activity.title,
  description: activity.description ?? '',
  expectedResults: activity.expectedResults ?? '',
  scheduleKind: activity.scheduleKind,
  startDate: activity.startDate,
  endDate: activity.endDate,
  ongoingReason: activity.ongoingReason ?? '',
  weight: activity.weight,
  lead: activity.lead ?? '',
  units: inAlphabet(activity.participants.units),
  partners: inAlphabet(activity.participants.partners.map(({ name }) => name)),
})

/**
 * Changed fields as the API takes them. What the kind of timetable does not need is left out: the form keeps it, should
 * the kind be changed back. What could not be read is sent as it was typed, to be refused by its field.
 */
export function patchOf(changes: Partial<ActivityFields>, kind: ScheduleKind): ActivityPatch {
  const needed: readonly string[] = TIMING_NEEDS[kind]
  const patch: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(changes)) {
    if (isTiming(field) && field !== 'scheduleKind' && !needed.includes(field)) continue
    patch[field] = value === '' && field !== 'title' ? null : value
  }
  return patch
}

/** The change that puts back what was there: a timing is put back whole. */
export function patchBack(before: Partial<ActivityFields>, base: ActivityFields): ActivityPatch {
  if (!Object.keys(before).some(isTiming)) return patchOf(before, base.scheduleKind)
  const { scheduleKind, startDate, endDate, ongoingReason } = base
  const timing = { scheduleKind, startDate, endDate, ongoingReason }
  return patchOf({ ...before, ...timing }, scheduleKind)
}

/** What is sent to have it made. An area or title that is missing is sent empty, to be refused by its field. */
export function newActivityOf({ area, ...fields }: NewActivityFields): NewActivity {
  const { title, scheduleKind } = fields
  return { ...patchOf(fields, scheduleKind), area, title, scheduleKind }
}
