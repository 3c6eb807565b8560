import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { PoolOverTime } from '../../charts/pool-over-time.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { AccountSection } from './account-section.tsx'
import { AreaSection } from './area-section.tsx'
import { CommitmentSection } from './commitment-section.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { MoneyCharts } from './money-charts.tsx'
import { PoolChoice } from './pool-choice.tsx'
import styles from './pool.module.css'
import { poolQuery, poolsQuery } from './queries.ts'
import { ReconciliationSection } from './reconciliation-section.tsx'
import { usePoolFilters } from './use-pool-filters.ts'
import { usePoolTexts } from './use-pool-texts.ts'

const MonthsSection = lazy(() => import('../months/months-section.tsx'))

/** The pool's account on the date, where the money went, and every line of its ledger. */
export function PoolPage() {
  const t = usePoolTexts()
  const { plan, asOf } = usePlace()
  const { pool: asked } = usePoolFilters()
  const query = useQuery(poolsQuery(plan, asOf))
  const pools = query.data?.items ?? []
  const chosen = pools.find(({ slug }) => slug === asked) ?? pools[0]
  return (
    <>
      <PageHeading title={t('title')} {...(chosen && { lang: 'da' })}>
        {chosen?.name}
      </PageHeading>
      <LoadFrame query={query}>
        {() =>
          chosen === undefined ? (
            <EmptyNotice title={t('noPool')}>{t('noPoolHint')}</EmptyNotice>
          ) : (
            <>
              <PoolChoice pools={pools} chosen={chosen.slug} />
              <Account slug={chosen.slug} />
              <LedgerSection
                enterIn={chosen.slug}
                pool={pools.length > 1 ? chosen.slug : undefined}
              />
              <Suspense>
                <MonthsSection />
              </Suspense>
            </>
          )
        }
      </LoadFrame>
    </>
  )
}

function Account({ slug }: { readonly slug: string }) {
  const { plan, asOf } = usePlace()
  const whole = usePlan()
  const query = useQuery(poolQuery(plan, slug, asOf))
  return (
    <div className={styles.body}>
      <LoadFrame query={query}>
        {(pool) => (
          <>
            <AccountSection pool={pool} />
            {whole && (
              <div className={styles.chart}>
                <PoolOverTime
                  asOf={pool.asOf}
                  figures={pool}
                  steps={pool.steps}
                  period={{
                    periodStart: whole.periodStart,
                    periodEnd: whole.periodEnd,
                    evaluationFrom: whole.evaluation.from,
                    evaluationTo: whole.evaluation.to,
                  }}
                  precision={whole.evaluation.precision}
                />
              </div>
            )}
            <AreaSection pool={pool} />
            <MoneyCharts pool={pool} />
            <CommitmentSection pool={slug} />
            <ReconciliationSection sums={pool.reconciliation} />
          </>
        )}
      </LoadFrame>
    </div>
  )
}
