import type { Dashboard, Plan } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { PoolOverTime } from '../../charts/pool-over-time.tsx'
import { ProgressByArea } from '../../charts/progress-by-area.tsx'
import { ScheduleCounts } from '../../charts/schedule-counts.tsx'
import { useFormat } from '../../lib/format.ts'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { AttentionList } from './attention-list.tsx'
import { headlineOf } from './headline.ts'
import { KeyFigures } from './key-figures.tsx'
import { LatestUpdates } from './latest-updates.tsx'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import styles from './overview.module.css'
import { dashboardQuery, seriesQuery } from './queries.ts'
import { useOverviewTexts } from './use-overview-texts.ts'

/** How far the plan is on the date, whether the money is on course, and what to ask about. */
export function OverviewPage() {
  const { plan, asOf, line } = usePlace()
  const t = useOverviewTexts()
  const query = useQuery(dashboardQuery(plan, asOf))
  return (
    <>
      <div className={styles.head}>
        <PageHeading title={t('title')} lead={query.data && <Lead dashboard={query.data} />}>
          {query.data && <Headline dashboard={query.data} periodStart={line.periodStart} />}
        </PageHeading>
      </div>
      <LoadFrame query={query} skeleton={<OverviewSkeleton />}>
        {(dashboard) => (
          <>
            <KeyFigures
              dashboard={dashboard}
              headline={headlineOf(dashboard.progress, dashboard.asOf, line.periodStart)}
            />
            <div className={styles.columns}>
              <div className={styles.column}>
                <ProgressByArea areas={dashboard.areas} asOf={dashboard.asOf} />
                {hasMoney(dashboard.pool) && <PoolChart dashboard={dashboard} />}
                <ScheduleCounts
                  areas={dashboard.areas}
                  counts={dashboard.progress.counts}
                  total={dashboard.progress.coverage.total}
                  asOf={dashboard.asOf}
                />
              </div>
              <div className={styles.column}>
                <AttentionList attention={dashboard.attention} asOf={dashboard.asOf} />
                <LatestUpdates updates={dashboard.latestUpdates} asOf={dashboard.asOf} />
              </div>
            </div>
          </>
        )}
      </LoadFrame>
    </>
  )
}

interface OfDashboard {
  readonly dashboard: Dashboard
}

function Headline({ dashboard, periodStart }: OfDashboard & Pick<Plan, 'periodStart'>) {
  const t = useOverviewTexts()
  const format = useFormat()
  const { asOf, progress } = dashboard
  return t(`headline.${headlineOf(progress, asOf, periodStart)}`, {
    date: format.longDate(periodStart),
    progress: format.percent(progress.actual ?? 0),
    expected: format.percent(progress.expected ?? 0),
  })
}

function Lead({ dashboard }: OfDashboard) {
  const t = useOverviewTexts()
  const format = useFormat()
  const { attention, evaluation } = dashboard
  const { from, to, precision, daysUntil, phase } = evaluation
  const window = format.window(from, to, precision)
  return t('lead', {
    attention: t('leadAttention', { count: attention.length }),
    evaluation:
      phase === 'before'
        ? t('leadEvaluation.before', { count: daysUntil, window })
        : t(`leadEvaluation.${phase}`, { window }),
  })
}

/** A plan without money has no curve to show: its key figure says so. */
const hasMoney = ({ amountOre, spentOre, openCommittedOre }: Dashboard['pool']): boolean =>
  amountOre !== 0 || spentOre !== 0 || openCommittedOre !== 0

/** The pool's steps come in a reply of their own; its place is kept for it. */
function PoolChart({ dashboard }: OfDashboard) {
  const { plan, asOf } = usePlace()
  const whole = usePlan()
  const query = useQuery(seriesQuery(plan, asOf))
  return (
    <div className={styles.poolChart}>
      <LoadFrame query={query} skeleton={null}>
        {(series) =>
          whole && (
            <PoolOverTime
              asOf={series.asOf}
              figures={dashboard.pool}
              steps={series.steps}
              period={{
                periodStart: whole.periodStart,
                periodEnd: whole.periodEnd,
                evaluationFrom: whole.evaluation.from,
                evaluationTo: whole.evaluation.to,
              }}
              precision={whole.evaluation.precision}
            />
          )
        }
      </LoadFrame>
    </div>
  )
}
