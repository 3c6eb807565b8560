import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import columns from '../../ui/columns.module.css'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { AreaActivities } from './area-activities.tsx'
import { AreaHead } from './area-head.tsx'
import { AreaMoney } from './area-money.tsx'
import { AreaParticipants } from './area-participants.tsx'
import { AreaProgress } from './area-progress.tsx'
import { AreaText } from './area-text.tsx'
import { AreaTrend } from './area-trend.tsx'
import { areaQuery } from './queries.ts'
import { SubAreas } from './sub-areas.tsx'

const EditableArea = lazy(() => import('./editable-area.tsx'))

/** One focus area or sub-area on the date. */
export function AreaPage() {
  const { t } = useTranslation('area')
  const { number } = useParams({ from: '/areas/$number' })
  const mayEdit = useMay('area.edit')
  const query = useQuery(areaQuery(usePlace(), number))
  return (
    <>
      {query.isError && <PageHeading title={`${t('title')} ${number}`} />}
      <LoadFrame query={query}>
        {(area) => (
          <article key={area.number}>
            <AreaHead area={area} />
            <div className={columns.columns}>
              <div>
                {mayEdit ? (
                  <Suspense fallback={<AreaText area={area} />}>
                    <EditableArea area={area} />
                  </Suspense>
                ) : (
                  <AreaText area={area} />
                )}
                <AreaProgress area={area} />
              </div>
              <div>
                <AreaMoney area={area} />
                <AreaParticipants area={area} />
              </div>
            </div>
            <SubAreas subAreas={area.subAreas} />
            <AreaTrend area={area} />
            <AreaActivities area={area} />
          </article>
        )}
      </LoadFrame>
    </>
  )
}
