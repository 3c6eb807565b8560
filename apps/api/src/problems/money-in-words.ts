import type { Language } from '@koreplan/contract'
import type { Bound, IsoDate, Shortfall } from '@koreplan/domain'

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>

const SENTENCES = {
  available: {
    da: 'Så meget er der ikke til rådighed i puljen: Den {day} mangler der {kr}',
    en: 'The pool has not so much available: on {day}, {kr} is missing.',
  },
  unallocated: {
    da: 'Så meget er der ikke tilbage at fordele: Den {day} mangler der {kr}',
    en: 'There is not so much left to allocate: on {day}, {kr} is missing.',
  },
  commitment: {
    da: 'Så meget er der ikke tilbage af disponeringen: Den {day} mangler der {kr}',
    en: 'There is not so much left of the commitment: on {day}, {kr} is missing.',
  },
} as const satisfies Record<Bound, Record<Language, string>>

/** What is missing, in a sentence: »… Den 1. november 2008 mangler der 12.500,00 kr.« */
export function shortfallInWords({ of, missingOre, on }: Shortfall, language: Language): string {
  const day = inWords(on, language, { day: 'numeric', month: 'long', year: 'numeric' })
  return SENTENCES[of][language].replace('{day}', day).replace('{kr}', kroner(missingOre, language))
}

/** A month, YYYY-MM: »marts 2008«. */
export const monthInWords = (month: string, language: Language): string =>
  inWords(`${month}-01`, language, { month: 'long', year: 'numeric' })

const inWords = (date: IsoDate, language: Language, shape: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...shape, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const kroner = (ore: number, language: Language): string => {
  const number = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2 })
  return language === 'da' ? `${number.format(ore / 100)} kr.` : `DKK ${number.format(ore / 100)}`
}
