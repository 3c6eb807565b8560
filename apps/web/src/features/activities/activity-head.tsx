import type { Activity } from '@koreplan/contract'
import type { Verdict } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { VerdictWord } from '../decisions/verdict-word.tsx'
import styles from './activity-page.module.css'
import { EditionLinks } from './edition-links.tsx'
import { whyNullOf } from './why-null.ts'

/** Which activity it is, where it belongs, and how it stands. */
export function ActivityHead({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'general'])
  const format = useFormat()
  const { number, title, parentArea, area, state, schedule, daysLate, asOf, archivedOn } = activity
  const [decision] = activity.decisions
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="list" to="/activities">
            {t('title')}
          </Link>,
          parentArea && <AreaLink key="parent" {...parentArea} />,
          <AreaLink key="area" {...area} />,
        ]}
      />
      <PageHeading title={`${number} ${title}`} lang="da" />
      {archivedOn && (
        <p className={styles.archived}>
          {t('isArchived', { date: format.longDate(archivedOn) })}{' '}
          <Link to="/activities" search={{ archived: 'true' }}>
            {t('toArchive')}
          </Link>
        </p>
      )}
      <EditionLinks activity={activity} />
      <dl
        className={styles.standing}
        aria-label={t('general:asOf', { date: format.longDate(asOf) })}
      >
        <div>
          <dt>{t('state')}</dt>
          <dd>
            <StateWord state={state} />
          </dd>
        </div>
        <div>
          <dt>{t('schedule')}</dt>
          <dd>
            <ScheduleBadge schedule={schedule} />
            {daysLate !== null && daysLate > 0 && (
              <span className={styles.late}>{t('daysLate', { count: daysLate })}</span>
            )}
          </dd>
        </div>
        {decision && (
          <Suspense>
            <Decided verdict={decision.verdict} />
          </Suspense>
        )}
        <div className={styles.progress}>
          <dt>{t('progress')}</dt>
          <dd>
            <ProgressFigure {...activity} whyNull={whyNullOf(activity)} />
          </dd>
        </div>
      </dl>
    </>
  )
}

function Decided({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('decisions')
  return (
    <div>
      <dt>{t('term')}</dt>
      <dd>
        <VerdictWord verdict={verdict} />
      </dd>
    </div>
  )
}

const AreaLink = ({ number, shortTitle }: { number: string; shortTitle: string }) => (
  <Link to="/areas/$number" params={{ number }} lang="da">
    {number} {shortTitle}
  </Link>
)
