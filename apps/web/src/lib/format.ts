import { useTranslation } from 'react-i18next'
import { dateFormats, NBSP, numberFormats, type Language } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'

const make = (language: Language) => ({
  language,
  ...numberFormats(language),
  ...datesIn(language),

  /** `Titel, ansvarlig og vægt` */
  list: (words: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
})

/** A day is never parted from its month: a line that ends with »1.« reads as the end of a sentence. */
function datesIn(language: Language) {
  const dates = dateFormats(language)
  const together = (write: (date: IsoDate) => string) => (date: IsoDate) =>
    write(date).replace(/(\d\.?) /, `$1${NBSP}`)
  return { ...dates, longDate: together(dates.longDate), weekday: together(dates.weekday) }
}

export type Formats = ReturnType<typeof make>

const made = new Map<Language, Formats>()

/** How figures and dates are written in a language. Everything on the screen goes through it. */
export function formats(language: Language): Formats {
  const known = made.get(language)
  if (known) return known
  const fresh = make(language)
  made.set(language, fresh)
  return fresh
}

/** The same in the language of the screen. */
export function useFormat(): Formats {
  const { i18n } = useTranslation()
  return formats(i18n.language === 'en' ? 'en' : 'da')
}
