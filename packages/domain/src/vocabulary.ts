/** The closed vocabularies of docs/domain.md. The database's enums equal them, and a test says so. */

/** How an activity is timed. */
export const SCHEDULE_KINDS = ['dated', 'plan_period', 'ongoing', 'recurring'] as const
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number]

/** What a status update may record. */
export const RECORDED_STATES = [
  'not_started',
  'in_progress',
  'completed',
  'on_hold',
  'cancelled',
] as const
export type RecordedState = (typeof RECORDED_STATES)[number]

/** An activity's state on a date: what was recorded, or `not_reported`, which is never recorded. */
export const STATES = [...RECORDED_STATES, 'not_reported'] as const
export type State = (typeof STATES)[number]

/** How an activity stands against its timetable: derived, never typed in. In the order of the rule. */
export const SCHEDULE_VALUES = [
  'cancelled',
  'completed',
  'on_hold',
  'no_timetable',
  'overdue',
  'not_reported',
  'behind',
  'ahead',
  'on_track',
] as const
export type ScheduleValue = (typeof SCHEDULE_VALUES)[number]

/** An update from a unit's contact person counts once it is approved. */
export const APPROVALS = ['submitted', 'approved', 'returned'] as const
export type Approval = (typeof APPROVALS)[number]

/** What has become of a proposal of hours. */
export const ALLOCATION_STATUSES = ['proposed', 'approved', 'refused'] as const
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number]

export const ENTRY_KINDS = [
  'appropriation',
  'allocation',
  'commitment',
  'release',
  'expense',
  'void',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A count adds up over its period; a level takes the latest measurement. */
export const INDICATOR_KINDS = ['count', 'level'] as const
export type IndicatorKind = (typeof INDICATOR_KINDS)[number]

/** What an indicator's target is for: each calendar year, or the plan as a whole. */
export const TARGET_PERIODS = ['year', 'plan'] as const
export type TargetPeriod = (typeof TARGET_PERIODS)[number]

/** How exactly a window is known: "spring 2009" is a season. */
export const PRECISIONS = ['day', 'month', 'season', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

export const OFFICES = ['chair', 'vice_chair', 'member'] as const
export type Office = (typeof OFFICES)[number]

export const PARTNER_KINDS = [
  'company',
  'association',
  'municipality',
  'authority',
  'network',
  'institution',
  'group',
] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

/** Which dates a calendar address gives: all of the plan, or those one has to do with. */
export const CALENDAR_SCOPES = ['plan', 'own'] as const
export type CalendarScope = (typeof CALENDAR_SCOPES)[number]

/** What somebody is in a plan. An administrator is one for the whole installation. */
export const ROLES = [
  'chair',
  'member',
  'secretariat',
  'unit_contact',
  'director',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** What is recommended, or decided, of an activity after the evaluation: fortsætter, justeres, stopper. */
export const VERDICTS = ['continue', 'adjust', 'stop'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How a member voted, where the minutes have it. */
export const VOTES = ['for', 'against', 'abstain'] as const
export type Vote = (typeof VOTES)[number]

/** What becomes of a document that somebody asked for. */
export const DOCUMENT_STATUSES = ['queued', 'working', 'ready', 'failed', 'cancelled'] as const
