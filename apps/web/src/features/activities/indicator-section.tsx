import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import table from '../../ui/data-table.module.css'
import { Meter } from '../../ui/meter.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './activity-page.module.css'

type Indicator = Activity['indicators'][number]

/** What has come of the expected results, year by year. */
export function IndicatorSection({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation('activities')
  if (indicators.length === 0) return null
  return (
    <Section title={t('indicators')}>
      {indicators.map((indicator) => (
        <IndicatorTable key={indicator.id} indicator={indicator} />
      ))}
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
