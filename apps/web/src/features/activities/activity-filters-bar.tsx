import { SCHEDULE_KINDS, SCHEDULE_VALUES, STATES } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { SlidersHorizontal } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlan } from '../plan/use-place.ts'
import styles from './activities-page.module.css'
import { ManyFilter } from './many-filter.tsx'
import { leadsQuery } from './queries.ts'
import { SortSelect } from './sort-select.tsx'
import { TextFilter } from './text-filter.tsx'
import { useActivityFilters } from './use-activity-filters.ts'

/**
 * What the list is filtered and, where it has no headers, sorted by. On a phone it is folded away. `isList`: false on
 * the timeline, which stands in the plan's order and has no archive.
 */
export function ActivityFiltersBar({ isList = true }: { isList?: boolean }) {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const areas = usePlan()?.areas ?? []
  const leads = useQuery(leadsQuery).data ?? []
  const { filters, change } = useActivityFilters()
  const areaOptions = areas
    .flatMap((area) => [area, ...area.subAreas])
    .map(({ number, shortTitle }) => ({ value: number, label: `${number} ${shortTitle}` }))
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <search className="no-print" aria-label={t('filterBy')}>
      <Button
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal aria-hidden size={18} />
        {t(isList ? 'filters' : 'filtersOnly')}
      </Button>
      <div id={id} className={styles.bar} data-open={open}>
        <TextFilter />
        <SelectField
          label={t('filter.area')}
          all={t('allAreas')}
          value={filters.area}
          options={areaOptions}
          onChange={(area) => change({ area })}
        />
        <SelectField
          label={t('filter.lead')}
          all={t('anyLead')}
          value={filters.lead}
          options={leads.map((name) => ({ value: name, label: name }))}
          onChange={(lead) => change({ lead })}
        />
        <ManyFilter name="state" values={STATES} word={(value) => t(`words:state.${value}`)} />
        <ManyFilter
          name="schedule"
          values={SCHEDULE_VALUES}
          word={(value) => t(`words:schedule.${value}`)}
        />
        <ManyFilter
          name="kind"
          values={SCHEDULE_KINDS}
          word={(value) => t(`words:scheduleKind.${value}`)}
        />
        {isList && (
          <>
            <SelectField
              label={t('filter.archived')}
              all={t('inUse')}
              value={filters.archived}
              options={[{ value: 'true', label: t('archive') }]}
              onChange={(archived) => change({ archived: archived ? 'true' : undefined })}
            />
            <SortSelect />
          </>
        )}
      </div>
    </search>
  )
}
