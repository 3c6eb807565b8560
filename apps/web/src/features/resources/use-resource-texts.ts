import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['resources', 'charts', 'general', 'words'] as const

/** The texts of the page of hours; with `general:`, `words:` and `charts:` those that pages share. */
export type ResourceTexts = TFunction<typeof NAMESPACES>

export function useResourceTexts(): ResourceTexts {
  return useTranslation(NAMESPACES).t
}
