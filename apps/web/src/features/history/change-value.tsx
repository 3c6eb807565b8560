import {
  APPROVALS,
  INDICATOR_KINDS,
  PARTNER_KINDS,
  ROLES,
  SCHEDULE_KINDS,
  STATES,
  TARGET_PERIODS,
  isIsoDate,
} from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'

/** A text longer than this stands in a block of its own. */
const LONG = 80

/** How a value of a field is written: in the vocabulary's word, as a date, as a number, or as it is. */
export function useChangeValue(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['history', 'words'])
  const format = useFormat()

  const wordOf = (field: string, value: string): string | undefined => {
    const state = STATES.find((known) => known === value)
    if (field === 'state' && state) return t(`words:state.${state}`)
    const schedule = SCHEDULE_KINDS.find((known) => known === value)
    if (field === 'scheduleKind' && schedule) return t(`words:scheduleKind.${schedule}`)
    const approval = APPROVALS.find((known) => known === value)
    if (field === 'approval' && approval) return t(`words:approval.${approval}`)
    const period = TARGET_PERIODS.find((known) => known === value)
    if (field === 'targetPeriod' && period) return t(`targetPeriod.${period}`)
    const indicator = INDICATOR_KINDS.find((known) => known === value)
    if (field === 'kind' && indicator) return t(`indicatorKind.${indicator}`)
    const partner = PARTNER_KINDS.find((known) => known === value)
    if (field === 'kind' && partner) return t(`words:partnerKind.${partner}`)
    const role = ROLES.find((known) => known === value)
    return field === 'role' && role ? t(`words:role.${role}`) : undefined
  }

  return function write(field, value): string {
    if (value === null || value === undefined || value === '') return t('nothing')
    if (typeof value === 'boolean') return value ? t('yes') : t('no')
    if (typeof value === 'number') {
      if (field === 'percent') return format.percentDecimal(value)
      return field === 'bytes' ? format.bytes(value) : format.number(value)
    }
    if (Array.isArray(value))
      return value.length === 0 ? t('nothing') : value.map((one) => write(field, one)).join(', ')
    if (typeof value !== 'string') return JSON.stringify(value)
    return wordOf(field, value) ?? (isIsoDate(value) ? format.date(value) : value)
  }
}

/** Whether a change is better shown as two blocks than on one line. */
export const isLong = (...values: readonly string[]): boolean =>
  values.some((value) => value.length > LONG || value.includes('\n'))
