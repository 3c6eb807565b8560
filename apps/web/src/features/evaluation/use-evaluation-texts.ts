import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['evaluation', 'decisions', 'general', 'words', 'editing'] as const

/** The texts of the evaluation; with `general:`, `words:` ... those that pages share. */
export type EvaluationTexts = TFunction<typeof NAMESPACES>

export function useEvaluationTexts(): EvaluationTexts {
  return useTranslation(NAMESPACES).t
}
