import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { CourseChart } from './course-chart.tsx'
import { HoursAndProgressChart } from './hours-and-progress-chart.tsx'
import { MatrixSection } from './matrix-section.tsx'
import { resourcesQuery } from './queries.ts'
import { ResourceChoices } from './resource-choices.tsx'
import styles from './resources.module.css'
import { RoundHistory } from './round-history.tsx'
import { RoundSection } from './round-section.tsx'
import { readResourceSearch, yearAsked } from './search.ts'
import { useResourceTexts } from './use-resource-texts.ts'
import { WeekSection } from './week-section.tsx'

/** Hours given to units and used by them; the allocation round; hours entered week by week. */
export function ResourcesPage() {
  const t = useResourceTexts()
  const place = usePlace()
  const search = readResourceSearch(useSearch({ strict: false }))
  const year = yearAsked(search, place.asOf)
  const by = search.by ?? 'area'
  const query = useQuery(resourcesQuery({ ...place, year }, by))
  return (
    <div data-paper="landscape">
      <PageHeading title={t('title')} lead={t('lead')} />
      <LoadFrame query={query}>
        {(resources) => (
          <>
            <ResourceChoices years={resources.years} year={year} by={by} />
            <MatrixSection resources={resources} />
            {by === 'area' && (
              <div className={styles.charts}>
                <HoursAndProgressChart resources={resources} />
                <CourseChart resources={resources} />
              </div>
            )}
            <WeekSection units={resources.units} />
            <RoundSection />
          </>
        )}
      </LoadFrame>
      <RoundHistory year={year} />
    </div>
  )
}
