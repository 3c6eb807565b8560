import type { Area } from '@koreplan/contract'
import { SCHEDULE_VALUES } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './area-page.module.css'

/** Progress against expected, on how many activities it stands, and how each of them stands. */
export function AreaProgress({ area }: { area: Area }) {
  const { t } = useTranslation(['area', 'general'])
  const format = useFormat()
  const { coverage, counts } = area
  return (
    <Section title={t('progress')}>
      <div className={styles.progress}>
        <ProgressFigure {...area} />
        {coverage.measured > 0 && (
          <p className={styles.faint}>
            {t('general:coverageLong', {
              reported: format.number(coverage.reported),
              measured: format.number(coverage.measured),
            })}
          </p>
        )}
      </div>
      <h3 className={styles.subheading}>{t('schedule')}</h3>
      <ul className={styles.counts}>
        {SCHEDULE_VALUES.filter((value) => counts[value] > 0).map((value) => (
          <li key={value}>
            <ScheduleBadge schedule={value} />
            <strong>{format.number(counts[value])}</strong>
          </li>
        ))}
      </ul>
    </Section>
  )
}
