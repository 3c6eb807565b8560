import { OIDC_ERRORS } from '@koreplan/contract'
import {
  APPROVALS,
  CALENDAR_SCOPES,
  ENTRY_KINDS,
  INDICATOR_KINDS,
  PARTNER_KINDS,
  ROLES,
  SCHEDULE_KINDS,
  SIGN_IN_WAYS,
  STATES,
  TARGET_PERIODS,
  VERDICTS,
  isIsoDate,
  type AuditField,
} from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'

/** A text longer than this stands in a block of its own. */
const LONG = 80

/** How a value of a field is written: in the vocabulary's word, as a date, as a number, or as it is. */
export function useChangeValue(): (field: AuditField, value: unknown) => string {
  const { t } = useTranslation(['history', 'words', 'general'])
  const format = useFormat()

  const wordOf = (field: AuditField, value: string): string | undefined => {
    const state = STATES.find((known) => known === value)
    if (field === 'state' && state) return t(`words:state.${state}`)
    const schedule = SCHEDULE_KINDS.find((known) => known === value)
    if (field === 'scheduleKind' && schedule) return t(`words:scheduleKind.${schedule}`)
    const approval = APPROVALS.find((known) => known === value)
    if (field === 'approval' && approval) return t(`words:approval.${approval}`)
    const period = TARGET_PERIODS.find((known) => known === value)
    if (field === 'targetPeriod' && period) return t(`targetPeriod.${period}`)
    const verdict = VERDICTS.find((known) => known === value)
    if ((field === 'verdict' || field === 'recommendation') && verdict)
      return t(`verdict.${verdict}`)
    const indicator = INDICATOR_KINDS.find((known) => known === value)
    if (field === 'kind' && indicator) return t(`indicatorKind.${indicator}`)
    const entry = ENTRY_KINDS.find((known) => known === value)
    if (field === 'kind' && entry) return t(`words:entryKind.${entry}`)
    const partner = PARTNER_KINDS.find((known) => known === value)
    if (field === 'kind' && partner) return t(`words:partnerKind.${partner}`)
    const way = SIGN_IN_WAYS.find((known) => known === value)
    if (field === 'way' && way) return t(`way.${way}`)
    const why = OIDC_ERRORS.find((known) => known === value)
    if (field === 'why' && why) return t(`why.${why}`)
    const scope = CALENDAR_SCOPES.find((known) => known === value)
    if (field === 'scope' && scope) return t(`scope.${scope}`)
    const role = ROLES.find((known) => known === value)
    return field === 'role' && role ? t(`words:role.${role}`) : undefined
  }

  return function write(field, value): string {
    if (isNothing(value)) return t(field === 'after' ? 'first' : 'nothing')
    if (typeof value === 'boolean') return value ? t('yes') : t('no')
    if (typeof value === 'number') {
      if (field === 'amountOre') return format.exactAmount(value)
      if (field === 'minutes') return format.hours(value)
      if (field === 'year') return String(value)
      if (field === 'percent') return format.percentDecimal(value)
      if (field === 'expiresInDays') return t('general:count.days', { count: value })
      return field === 'bytes' ? format.bytes(value) : format.number(value)
    }
    if (Array.isArray(value)) return value.map((one) => write(field, one)).join(', ')
    if (typeof value !== 'string') return JSON.stringify(value)
    return wordOf(field, value) ?? (isIsoDate(value) ? format.date(value) : value)
  }
}

/** Whether there is no value: never filled in, or emptied. */
export const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** Whether a change is better shown as two blocks than on one line. */
export const isLong = (...values: readonly string[]): boolean =>
  values.some((value) => value.length > LONG || value.includes('\n'))
