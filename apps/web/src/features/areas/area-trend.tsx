import type { Area } from '@koreplan/contract'
import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './area-page.module.css'

const TrendChart = lazy(() => import('../../charts/trend-chart.tsx'))

/** Progress month by month; nothing where no time is to be measured in. */
export function AreaTrend({ area }: { area: Area }) {
  if (area.trend.length === 0 || area.coverage.measured === 0) return null
  return (
    <div className={styles.trend}>
      <Suspense fallback={<Skeleton lines={4} />}>
        <TrendChart points={area.trend} asOf={area.asOf} label={area.shortTitle} />
      </Suspense>
    </div>
  )
}
