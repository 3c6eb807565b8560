import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import { EntryList } from './entry-list.tsx'
import styles from './activity-page.module.css'

/** What is promised to the activity, and what it has used. */
export function ActivityMoney({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { entries, committedOre, openCommittedOre, spentOre, asOf } = activity
  return (
    <Section title={t('money')}>
      {entries.length === 0 ? (
        <p className={styles.faint}>{t('noMoney', { date: format.longDate(asOf) })}</p>
      ) : (
        <>
          <FactList
            figures
            facts={[
              { term: t('committed'), value: format.exactAmount(committedOre) },
              { term: t('open'), value: format.exactAmount(openCommittedOre) },
              { term: t('spent'), value: format.exactAmount(spentOre) },
            ]}
          />
          <EntryList entries={entries} />
        </>
      )}
    </Section>
  )
}
