import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['overview', 'general', 'words', 'shell'] as const

/** The overview's texts; with `general:` and `words:` those that all pages share. */
export type OverviewTexts = TFunction<typeof NAMESPACES>

export function useOverviewTexts(): OverviewTexts {
  return useTranslation(NAMESPACES).t
}
