import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['charts', 'general', 'words'] as const

/** The charts' texts; with `general:` and `words:` those that all pages share. */
export type ChartTexts = TFunction<typeof NAMESPACES>

export function useChartTexts(): ChartTexts {
  return useTranslation(NAMESPACES).t
}
