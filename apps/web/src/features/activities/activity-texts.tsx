import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import styles from './activity-page.module.css'

/** The plan's own words. */
export function ActivityTexts({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'general'])
  const { description, expectedResults, ongoingReason } = activity
  return (
    <Section title={t('facts')}>
      <div className={styles.texts}>
        {description && <p lang="da">{description}</p>}
        <h3>{t('expectedResults')}</h3>
        {expectedResults ? (
          <p lang="da">{expectedResults}</p>
        ) : (
          <p className={styles.faint}>{t('general:notSet')}</p>
        )}
        {ongoingReason && (
          <>
            <h3>{t('ongoingReason')}</h3>
            <p lang="da">{ongoingReason}</p>
          </>
        )}
      </div>
    </Section>
  )
}
