import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Names } from '../../figures/names.tsx'
import { useFormat } from '../../lib/format.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import { ActivityPeriod } from './activity-period.tsx'
import styles from './activity-page.module.css'

/** Who does it, with whom, when, and where in the plan it comes from. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const format = useFormat()
  const { lead, participants, source, lastUpdatedOn } = activity
  const unset = <span className={styles.faint}>{t('general:notSet')}</span>
  return (
    <Section title={t('aboutWhoWhen')}>
      <FactList
        facts={[
          { term: t('period'), value: <ActivityPeriod activity={activity} /> },
          { term: t('lead'), value: lead ? <span lang="da">{lead}</span> : unset },
          { term: t('units'), value: <Names names={participants.units} /> },
          {
            term: t('partners'),
            value: (
              <Names
                names={participants.partners.map(({ name }) => name)}
                kinds={participants.partners.map(({ kind }) => t(`words:partnerKind.${kind}`))}
              />
            ),
          },
          {
            term: t('column.lastUpdated'),
            value: lastUpdatedOn ? format.longDate(lastUpdatedOn) : t('never'),
          },
          ...(source
            ? [
                {
                  term: t('source'),
                  value: (
                    <span lang="da">
                      {source.heading}, {source.place}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
