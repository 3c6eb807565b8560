import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import type { PartNames } from './axis-parts.ts'
import { quarterOf, weekOf } from './calendar-parts.ts'

/** How years, quarters, months and weeks are written on the axis. */
export function usePartNames(): PartNames {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  return {
    year: [format.year],
    quarter: [
      format.quarter,
      (start) => t('quarterOfYear', { n: quarterOf(start), year: format.year(start) }),
      (start) => t('quarterShort', { n: quarterOf(start) }),
      (start) => String(quarterOf(start)),
    ],
    month: [format.month, format.shortMonth, format.monthName, format.monthLetter],
    week: [(start) => t('week', { n: weekOf(start) }), (start) => String(weekOf(start))],
  }
}
