import { useTranslation } from 'react-i18next'
import { dateFormats, numberFormats, type Language } from '@koreplan/contract'

const make = (language: Language) => ({
  language,
  ...numberFormats(language),
  ...dateFormats(language),

  /** `Titel, ansvarlig og vægt` */
  list: (words: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
})

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
