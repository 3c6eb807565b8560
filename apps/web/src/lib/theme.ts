import { remember, remembered } from './language.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'koreplan.theme'

export function rememberedTheme(): Theme {
  return THEMES.find((theme) => theme === remembered(KEY)) ?? 'system'
}

/** Puts a theme on the page. `system` leaves it to prefers-color-scheme. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  remember(KEY, theme)
}
