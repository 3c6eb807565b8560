import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['pool', 'charts', 'general', 'words'] as const

/** The pool's texts; with `general:`, `words:` and `charts:` those that pages share. */
export type PoolTexts = TFunction<typeof NAMESPACES>

export function usePoolTexts(): PoolTexts {
  return useTranslation(NAMESPACES).t
}
