import type { EntryKind, ScheduleKind, ScheduleValue, State } from '@koreplan/domain'

export const LANGUAGES = ['da', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

type Words<Value extends string> = Readonly<Record<Value, string>>

/** What the values of the vocabularies are called, on the screen and in every document. */
interface Vocabulary {
  readonly state: Words<State>
  readonly schedule: Words<ScheduleValue>
  readonly scheduleKind: Words<ScheduleKind>
  readonly entryKind: Words<EntryKind>
}

export const WORDS = {
  da: {
    state: {
      not_started: 'Ikke påbegyndt',
      in_progress: 'I gang',
      completed: 'Afsluttet',
      on_hold: 'Sat i bero',
      cancelled: 'Udgået',
      not_reported: 'Ikke rapporteret',
    },
    schedule: {
      cancelled: 'Udgået',
      completed: 'Afsluttet',
      on_hold: 'Sat i bero',
      no_timetable: 'Uden tidsplan',
      overdue: 'Forsinket',
      not_reported: 'Ikke rapporteret',
      behind: 'Bagud',
      ahead: 'Foran',
      on_track: 'Efter planen',
    },
    scheduleKind: {
      dated: 'Egne datoer',
      plan_period: 'Planperioden',
      ongoing: 'Løbende',
      recurring: 'Tilbagevendende',
    },
    entryKind: {
      appropriation: 'Bevilling',
      allocation: 'Fordeling',
      commitment: 'Disponering',
      release: 'Frigivelse',
      expense: 'Forbrug',
      void: 'Tilbageførsel',
    },
  },
  en: {
    state: {
      not_started: 'Not started',
      in_progress: 'In progress',
      completed: 'Completed',
      on_hold: 'On hold',
      cancelled: 'Cancelled',
      not_reported: 'Not reported',
    },
    schedule: {
      cancelled: 'Cancelled',
      completed: 'Completed',
      on_hold: 'On hold',
      no_timetable: 'No timetable',
      overdue: 'Overdue',
      not_reported: 'Not reported',
      behind: 'Behind',
      ahead: 'Ahead',
      on_track: 'On track',
    },
    scheduleKind: {
      dated: 'Own dates',
      plan_period: 'Plan period',
      ongoing: 'Ongoing',
      recurring: 'Recurring',
    },
    entryKind: {
      appropriation: 'Appropriation',
      allocation: 'Allocation',
      commitment: 'Commitment',
      release: 'Release',
      expense: 'Expense',
      void: 'Void',
    },
  },
} as const satisfies Record<Language, Vocabulary>
