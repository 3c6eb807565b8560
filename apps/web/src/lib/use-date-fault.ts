import { useTranslation } from 'react-i18next'
import { readDate } from './parse-date.ts'

/** Why a text was refused as a date, in words; null when nothing was. */
export function useDateFault(text: string | null): string | null {
  const { t } = useTranslation('asOf')
  if (text === null) return null
  const read = readDate(text)
  if (!('fault' in read)) return null
  const sentences = {
    empty: t('errorEmpty'),
    shape: t('errorShape', { text: text.trim() }),
    day: t('errorDay', { text: text.trim() }),
    range: t('errorRange'),
  } satisfies Record<typeof read.fault, string>
  return sentences[read.fault]
}
