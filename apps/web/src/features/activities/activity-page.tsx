import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import columns from '../../ui/columns.module.css'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { CommentSection } from '../comments/comment-section.tsx'
import { DecisionSection } from '../decisions/decision-section.tsx'
import { FileSection } from '../files/file-section.tsx'
import { ActivityHistory } from '../history/activity-history.tsx'
import { useMay } from '../session/use-session.ts'
import { usePlace } from '../plan/use-place.ts'
import { ActivityHead } from './activity-head.tsx'
import { ActivityHours } from './activity-hours.tsx'
import { ActivityMoney } from './activity-money.tsx'
import { ActivityFacts } from './activity-facts.tsx'
import { ActivityNeighbours } from './activity-neighbours.tsx'
import { ActivityTexts } from './activity-texts.tsx'
import { IndicatorSection } from './indicator-section.tsx'
import { MilestoneSection } from './milestone-section.tsx'
import { activityQuery } from './queries.ts'
import { UpdateTimeline } from './update-timeline.tsx'

const EditableTexts = lazy(() => import('../activity-editing/editable-texts.tsx'))

/** Everything about one activity on the date. */
export function ActivityPage() {
  const { t } = useTranslation('activities')
  const { number } = useParams({ from: '/activities/$number' })
  const mayEdit = useMay('activity.edit')
  const query = useQuery(activityQuery(usePlace(), number))
  return (
    <>
      {query.isError && <PageHeading title={`${t('activity')} ${number}`} />}
      <LoadFrame query={query}>
        {(activity) => (
          <article key={activity.number}>
            <ActivityHead activity={activity} />
            <div className={columns.columns}>
              <div>
                {mayEdit ? (
                  <Suspense fallback={<ActivityTexts activity={activity} />}>
                    <EditableTexts activity={activity} />
                  </Suspense>
                ) : (
                  <ActivityTexts activity={activity} />
                )}
                <Suspense>
                  <DecisionSection decisions={activity.decisions} />
                </Suspense>
                <MilestoneSection activity={activity} />
                <IndicatorSection activity={activity} />
                <UpdateTimeline activity={activity} />
                <CommentSection number={activity.number} />
              </div>
              <div>
                <ActivityFacts activity={activity} />
                <ActivityMoney activity={activity} />
                <ActivityHours activity={activity} />
                <FileSection activity={activity} />
              </div>
            </div>
            <ActivityHistory number={activity.number} />
            <ActivityNeighbours activity={activity} />
          </article>
        )}
      </LoadFrame>
    </>
  )
}
