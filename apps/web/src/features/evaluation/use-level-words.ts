import { levelKey } from '@koreplan/contract'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** Goal attainment, 1-5. */
export const LEVELS = [1, 2, 3, 4, 5] as const

/** What a goal attainment means: `4 – Overvejende nået`. */
export function useLevelWords() {
  const t = useEvaluationTexts()
  return (level: number): string => {
    const key = levelKey(level)
    return key === undefined ? String(level) : t('levelOf', { n: level, word: t(`level.${key}`) })
  }
}
