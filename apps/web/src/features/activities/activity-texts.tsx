import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './activity-page.module.css'

/** The plan's own words. */
export function ActivityTexts({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'general'])
  const { description, expectedResults, ongoingReason } = activity
  return (
    <Section title={t('facts')}>
      <div className={styles.texts}>
        {description && <Markdown text={description} />}
        <h3>{t('expectedResults')}</h3>
        {expectedResults ? (
          <Markdown text={expectedResults} />
        ) : (
          <p className={styles.faint}>{t('general:notSet')}</p>
        )}
        {ongoingReason && (
          <>
            <h3>{t('ongoingReason')}</h3>
            <Markdown text={ongoingReason} />
          </>
        )}
      </div>
    </Section>
  )
}
