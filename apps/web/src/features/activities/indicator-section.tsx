import type { Activity } from '@koreplan/contract'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import table from '../../ui/data-table.module.css'
import { Meter } from '../../ui/meter.tsx'
import { Section } from '../../ui/section.tsx'
import { IndicatorActions } from '../reports/indicator-actions.tsx'
import { MeasurementList } from '../reports/measurement-list.tsx'
import { OpenedBy } from '../reports/opened-by.tsx'
import { useMay } from '../session/use-session.ts'
import styles from './activity-page.module.css'

type Indicator = Activity['indicators'][number]

const IndicatorForm = lazy(async () => ({
  default: (await import('../reports/indicator-form.tsx')).IndicatorForm,
}))

/** What has come of the expected results, year by year. Left out where there are none and none can be made. */
export function IndicatorSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'reports'])
  const mayEdit = useMay('activity.edit')
  const { indicators, number } = activity
  if (indicators.length === 0 && !mayEdit) return null
  return (
    <Section title={t('indicators')}>
      {indicators.length === 0 && <p className={styles.none}>{t('noIndicators')}</p>}
      {indicators.map((indicator) => (
        <div key={indicator.id}>
          <IndicatorTable indicator={indicator} />
          <IndicatorActions activity={activity} indicator={indicator} />
          <MeasurementList activity={activity} indicator={indicator} />
        </div>
      ))}
      {mayEdit && (
        <OpenedBy label={t('reports:newIndicator')}>
          {(close) => <IndicatorForm number={number} indicator={null} onClose={close} />}
        </OpenedBy>
      )}
    </Section>
  )
}

function IndicatorTable({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['activities', 'general'])
  const format = useFormat()
  const { title, unit, target, approximate, targetPeriod } = indicator
  const targetText = approximate ? format.approximately(target) : format.number(target)
  const lines = targetPeriod === 'year' ? indicator.years : [{ ...indicator, year: null }]
  const figure = (value: number | null) =>
    value === null ? t('general:notReported') : format.number(value)
  return (
    <table className={`${table.table} ${styles.indicator}`}>
      <caption>
        <span lang="da">{title}</span>
        <span className={styles.faint} lang="da">
          {' – '}
          {t(targetPeriod === 'year' ? 'perYear' : 'perPlan', { target: targetText, unit })}
        </span>
      </caption>
      <thead>
        <tr>
          {targetPeriod === 'year' && <th scope="col">{t('year')}</th>}
          <th scope="col" data-numeric>
            {t('actual')}
          </th>
          <th scope="col" data-numeric>
            {t('expectedNow')}
          </th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ year, actual, expected, shareOfTarget }) => (
          <tr key={year}>
            {year !== null && <th scope="row">{year}</th>}
            <td data-numeric>{figure(actual)}</td>
            <td data-numeric>{expected === null ? '' : format.number(expected)}</td>
            <td className={styles.share}>
              <Meter value={shareOfTarget} color="--chart-spent" />
              <span>{shareOfTarget === null ? '' : format.percent(shareOfTarget)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
