import type { Language } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../plan-state/records.ts'
import type { Sheet } from './sheet.ts'

const WORDS = {
  da: {
    title: 'Om udtrækket',
    plan: 'Plan',
    organisation: 'Organisation',
    asOf: 'Status pr.',
    choice: 'Udvalg',
    all: 'alle linjer',
    note: 'Bemærk',
    example: 'Eksempeldata: planen er virkelig, opfølgningen er opdigtet.',
    mark: 'eksempeldata',
  },
  en: {
    title: 'About this list',
    plan: 'Plan',
    organisation: 'Organisation',
    asOf: 'As of',
    choice: 'Selection',
    all: 'all lines',
    note: 'Note',
    example: 'Example data: the plan is real, its follow-up is invented.',
    mark: 'example-data',
  },
} as const satisfies Record<Language, Record<string, string>>

export const aboutTitle = (language: Language): string => WORDS[language].title

/** The name of a file with figures of a date; of invented figures it says so. */
export const sheetName = (what: string, plan: PlanState, asOf: IsoDate, language: Language) =>
  [what, asOf, ...(plan.exampleClock === null ? [] : [WORDS[language].mark])].join('-')

/** What the figures of a list are of. `choice`: the filters, in words. */
export function aboutList(
  plan: PlanState,
  asOf: IsoDate,
  language: Language,
  choice: readonly string[],
): Sheet<unknown>['about'] {
  const words = WORDS[language]
  return [
    [words.plan, plan.title],
    [words.organisation, plan.organisation],
    [words.asOf, dateIn(asOf)],
    [words.choice, choice.length === 0 ? words.all : choice.join('; ')],
    ...(plan.exampleClock === null ? [] : ([[words.note, words.example]] as const)),
  ]
}

/** DD.MM.YYYY. */
export const dateIn = (date: IsoDate): string => date.split('-').toReversed().join('.')
