import { isIsoDate, SCHEDULE_KINDS, SCHEDULE_VALUES, STATES } from '@koreplan/domain'
import { useFormat, type Formats } from '../../lib/format.ts'
import { useMeetingTexts, type MeetingTexts } from '../meetings/use-meeting-texts.ts'

/** Figures by their last name: `counts.behind` is one of the counts. */
const NAMED = [
  'progress',
  'expected',
  'state',
  'schedule',
  'scheduleKind',
  'whyNull',
  'spentOre',
  'committedOre',
  'openCommittedOre',
  'remainingOre',
  'uncommittedOre',
  'availableOre',
  'amountOre',
  'allocatedOre',
  'unallocatedOre',
  'plannedOre',
  'forecastOre',
  'exhaustedOn',
  'minutes',
  'minutesUsed',
  'there',
] as const

const COVERAGE = ['reported', 'measured', 'total'] as const

/** What a frozen figure is called, and how its value is written. */
export const useFigureWords = () => figureWords(useMeetingTexts(), useFormat())

export function figureWords(t: MeetingTexts, format: Formats) {
  const nameOf = (figure: string): string => {
    const [first, last] = [figure.split('.')[0], figure.split('.').at(-1)]
    const schedule = SCHEDULE_VALUES.find((one) => one === last)
    if (first === 'counts' && schedule !== undefined)
      return t('figureName.counts', { schedule: t(`words:schedule.${schedule}`) })
    const covered = COVERAGE.find((one) => one === last)
    if (first === 'coverage' && covered !== undefined) return t(`figureName.coverage.${covered}`)
    const named = NAMED.find((one) => one === (figure === 'actual' ? 'progress' : figure))
    return named === undefined ? t('figureName.other') : t(`figureName.${named}`)
  }

  const valueOf = (figure: string, value: unknown): string => {
    if (value === null || value === undefined) return t('nothing')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'string') return wordOf(value)
    if (typeof value !== 'number') return t('nothing')
    if (figure.endsWith('Ore')) return format.exactAmount(value)
    if (figure.startsWith('minutes')) return format.hours(value)
    return ['progress', 'actual', 'expected'].includes(figure)
      ? format.percentDecimal(value)
      : format.number(value)
  }

  const wordOf = (value: string): string => {
    if (isIsoDate(value)) return format.date(value)
    const schedule = SCHEDULE_VALUES.find((one) => one === value)
    if (schedule !== undefined) return t(`words:schedule.${schedule}`)
    const state = STATES.find((one) => one === value)
    if (state !== undefined) return t(`words:state.${state}`)
    const kind = SCHEDULE_KINDS.find((one) => one === value)
    if (kind !== undefined) return t(`words:scheduleKind.${kind}`)
    return value === 'no_activities' ? t('noActivities') : value
  }

  return { nameOf, valueOf }
}
