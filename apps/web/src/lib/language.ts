import type { Language } from '@koreplan/contract'

const KEY = 'koreplan.language'

/** Danish, unless this browser has chosen English before. */
export function rememberedLanguage(): Language {
  return remembered(KEY) === 'en' ? 'en' : 'da'
}

export function rememberLanguage(language: Language): void {
  remember(KEY, language)
}

/** What this browser remembers under a key; null too where it may not remember anything. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // Storage is refused: the choice lasts as long as the page.
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}
