import {
  voidMeasurement,
  type Activity,
  type Indicator,
  type Measurement,
} from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMayReport } from '../session/use-session.ts'
import styles from './fact-form.module.css'
import { ReasonDialog } from './reason-dialog.tsx'

/** The values behind an indicator's figures, newest first; voided ones are struck through with their reason. */
export function MeasurementList({
  activity,
  indicator,
}: {
  activity: Activity
  indicator: Indicator
}) {
  const { t } = useTranslation('reports')
  const { measurements } = indicator
  if (measurements.length === 0) return null
  return (
    <details className={styles.measurements}>
      <summary>{t('measurements', { n: measurements.length })}</summary>
      <ul className={styles.list}>
        {measurements.map((measurement) => (
          <MeasurementLine
            key={measurement.id}
            activity={activity}
            unit={indicator.unit}
            measurement={measurement}
          />
        ))}
      </ul>
    </details>
  )
}

interface LineProps {
  activity: Activity
  unit: string
  measurement: Measurement
}

function MeasurementLine({ activity, unit, measurement }: LineProps) {
  const { t } = useTranslation(['reports', 'activities'])
  const format = useFormat()
  const { plan } = usePlace()
  const mayReport = useMayReport(activity.unitIds)
  const [asks, setAsks] = useState(false)
  const { writeAndWait } = useWrite(voidMeasurement, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('measurementVoided') }),
  })
  const { id, date, value, words, voidedAt, voidReason } = measurement
  const Value = voidedAt ? 's' : 'span'
  return (
    <li>
      <Value>
        <time dateTime={date}>{format.date(date)}</time>:{' '}
        <span lang="da">
          {format.number(value)} {unit}
        </span>
        {words && <span lang="da"> – {words}</span>}
      </Value>
      {voidedAt && (
        <p className={styles.soft}>{t('activities:voidedWhy', { reason: voidReason ?? '' })}</p>
      )}
      {mayReport && !voidedAt && (
        <div className={styles.bar}>
          <Button
            look="plain"
            className={styles.small}
            aria-label={t('voidMeasurementOf', { date: format.date(date) })}
            onClick={() => setAsks(true)}
          >
            {t('void')}
          </Button>
        </div>
      )}
      {asks && (
        <ReasonDialog
          title={t('voidMeasurement')}
          hint={t('whyVoidHint')}
          action={t('void')}
          send={(reason) =>
            writeAndWait({ params: { plan, number: activity.number, id }, body: { reason } })
          }
          onClose={() => setAsks(false)}
        />
      )}
    </li>
  )
}
