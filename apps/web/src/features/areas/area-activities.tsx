import type { Area } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { ActivityTable } from '../activities/activity-table.tsx'
import type { TableColumn } from '../activities/columns.tsx'
import { useMay } from '../session/use-session.ts'
import styles from './area-page.module.css'

const NewActivity = lazy(() => import('../activity-editing/new-activity.tsx'))

/** All but the area, which is the page's own. */
const COLUMNS: readonly TableColumn[] = [
  'number',
  'title',
  'lead',
  'state',
  'schedule',
  'progress',
  'dates',
  'lastUpdated',
  'spent',
  'hours',
]

export function AreaActivities({ area }: { area: Area }) {
  const { t } = useTranslation('area')
  const mayEdit = useMay('activity.edit')
  return (
    <Section title={t('activities')}>
      {area.activities.length === 0 ? (
        <EmptyNotice title={t('noActivities')} />
      ) : (
        <ActivityTable rows={area.activities} columns={COLUMNS} label={t('activities')} />
      )}
      <div className={`${styles.toList} no-print`}>
        {mayEdit && (
          <Suspense>
            <NewActivity area={area.number} />
          </Suspense>
        )}
        <Link to="/activities" search={{ area: area.number }}>
          {t('seeList')}
        </Link>
      </div>
    </Section>
  )
}
