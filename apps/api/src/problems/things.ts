import type { Language } from '@koreplan/contract'

/** Things that have no name of their own. */
export const THINGS = {
  agenda_headings: { da: 'Dagsordenens afsnit', en: 'What the sections of the agenda are' },
  evaluation_cut_off: { da: 'Evalueringens skæringsdato', en: 'The evaluation’s cut-off date' },
} as const satisfies Record<string, Record<Language, string>>
export type Thing = keyof typeof THINGS
