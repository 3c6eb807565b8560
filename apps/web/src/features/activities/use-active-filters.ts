import { SCHEDULE_KINDS, SCHEDULE_VALUES, STATES } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../plan/use-place.ts'
import { FILTER_KEYS, valuesOf, type ActivityFilters, type FilterKey } from './filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

export interface ActiveFilter {
  readonly key: string
  /** `Status: I gang` */
  readonly label: string
  /** The change that takes it off. */
  readonly without: ActivityFilters
}

/** The filters that are on, in words, one for each value. */
export function useActiveFilters(): ActiveFilter[] {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const { filters } = useActivityFilters()
  const areas = (usePlan()?.areas ?? []).flatMap((area) => [area, ...area.subAreas])

  const wordOf = (key: FilterKey, value: string): string => {
    switch (key) {
      case 'q':
        return `»${value}«`
      case 'area':
        return areas.find(({ number }) => number === value)?.shortTitle ?? value
      case 'lead':
        return value
      case 'archived':
        return t('archive')
      case 'state':
        return STATES.filter((one) => one === value)
          .map((one) => t(`words:state.${one}`))
          .join('')
      case 'schedule':
        return SCHEDULE_VALUES.filter((one) => one === value)
          .map((one) => t(`words:schedule.${one}`))
          .join('')
      case 'kind':
        return SCHEDULE_KINDS.filter((one) => one === value)
          .map((one) => t(`words:scheduleKind.${one}`))
          .join('')
    }
  }

  return FILTER_KEYS.flatMap((key) => {
    const values = isList(key) ? valuesOf(filters[key]) : [filters[key] ?? ''].filter(Boolean)
    return values.map((value) => ({
      key: `${key}:${value}`,
      label: `${t(`filter.${key}`)}: ${wordOf(key, value)}`,
      without: { [key]: values.filter((one) => one !== value).join(',') || undefined },
    }))
  })
}

const isList = (key: FilterKey) => key === 'state' || key === 'schedule' || key === 'kind'
