import type { Activity, Indicator } from '@koreplan/contract'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMay, useMayReport } from '../session/use-session.ts'
import { EditAndVoid } from './edit-and-void.tsx'
import styles from './fact-form.module.css'
import { OccurrenceButton } from './occurrence-button.tsx'

const IndicatorForm = lazy(async () => ({
  default: (await import('./indicator-form.tsx')).IndicatorForm,
}))
const MeasurementForm = lazy(async () => ({
  default: (await import('./measurement-form.tsx')).MeasurementForm,
}))
const VoidIndicator = lazy(async () => ({
  default: (await import('./void-indicator.tsx')).VoidIndicator,
}))

/** One more of a recurring duty in one click; any other value by a form; edit and void for who may edit. */
export function IndicatorActions({
  activity,
  indicator,
}: {
  activity: Activity
  indicator: Indicator
}) {
  const { t } = useTranslation('reports')
  const mayReport = useMayReport(activity.unitIds)
  const mayEdit = useMay('activity.edit')
  const [asks, setAsks] = useState(false)
  const [opened, setOpened] = useState<'measurement' | 'indicator' | null>(null)
  const { number } = activity
  const { title, kind } = indicator
  const close = () => setOpened(null)
  if (!mayReport) return null
  if (opened !== null)
    return (
      <Suspense fallback={<Skeleton />}>
        {opened === 'measurement' ? (
          <MeasurementForm number={number} indicator={indicator} onClose={close} />
        ) : (
          <IndicatorForm number={number} indicator={indicator} onClose={close} />
        )}
      </Suspense>
    )
  return (
    <>
      {kind === 'count' && <OccurrenceButton number={number} indicator={indicator} />}
      <div className={styles.bar}>
        <Button
          className={styles.small}
          aria-label={t('newMeasurementOf', { title })}
          onClick={() => setOpened('measurement')}
        >
          {t('newMeasurement')}
        </Button>
        {mayEdit && (
          <EditAndVoid
            title={title}
            onEdit={() => setOpened('indicator')}
            onVoid={() => setAsks(true)}
          />
        )}
      </div>
      {asks && (
        <Suspense fallback={null}>
          <VoidIndicator number={number} indicator={indicator} onClose={() => setAsks(false)} />
        </Suspense>
      )}
    </>
  )
}
