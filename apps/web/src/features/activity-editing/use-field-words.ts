import { isIsoDate, SCHEDULE_KINDS } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import type { FieldWords } from '../../lib/editing/choices.ts'
import { ACTIVITY_FIELDS, isText } from './activity-fields.ts'

/** What an activity's fields are called, and how their values read. */
export function useFieldWords(): FieldWords {
  const { t } = useTranslation(['editing', 'words'])
  const format = useFormat()

  const labelOf = (path: string): string => {
    const field = ACTIVITY_FIELDS.find((name) => path === name || path.startsWith(`${name}[`))
    return field ? t(`field.${field}`) : path
  }

  const wordsOf = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value)) return value.join(', ')
    if (typeof value === 'number') return format.number(value)
    if (typeof value !== 'string') return ''
    const kind = SCHEDULE_KINDS.find((one) => field === 'scheduleKind' && one === value)
    if (kind) return t(`words:scheduleKind.${kind}`)
    const isDate = (field === 'startDate' || field === 'endDate') && isIsoDate(value)
    return isDate ? format.longDate(value) : value
  }

  return { labelOf, wordsOf, isText, timing: t('field.scheduleKind') }
}
