import type { Language } from '@koreplan/contract'
import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { rememberedLanguage, rememberLanguage } from '../lib/language.ts'
import { da } from './da/da.ts'
import { later, type LaterTexts } from './da/later.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'general'
    resources: typeof da & LaterTexts
  }
}

/** Fetches the Danish texts that are not part of the first script. English is never asked for piece by piece. */
const rest: BackendModule = {
  type: 'backend',
  callbackApi: false,
  init: () => undefined,
  read: (language, namespace) =>
    language === 'da' && namespace in later ? later[namespace as keyof typeof later]() : {},
}

/** Danish is at hand; English is fetched when it is chosen. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(rest)
    .use(initReactI18next)
    .init({
      lng: 'da',
      fallbackLng: 'da',
      defaultNS: 'general',
      ns: ['general'],
      resources: { da },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false }, // React escapes
    })
  const language = rememberedLanguage()
  if (language !== 'da') await chooseLanguage(language)
}

/** Changes the language of the screen and remembers it; `<html lang>` follows. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'general')) {
    const { en } = await import('./en/en.ts')
    for (const [namespace, texts] of Object.entries(en))
      i18next.addResourceBundle('en', namespace, texts)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}

/** The language that is on the screen now. */
export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'da')
