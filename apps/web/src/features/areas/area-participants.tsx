import type { Area } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Names } from '../../figures/names.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './area-page.module.css'

export function AreaParticipants({ area }: { area: Area }) {
  const { t } = useTranslation(['area', 'words'])
  const { units, partners } = area.participants
  return (
    <Section title={t('participants')}>
      {units.length + partners.length === 0 ? (
        <p className={styles.faint}>{t('noParticipants')}</p>
      ) : (
        <FactList
          facts={[
            { term: t('units'), value: <Names names={units} /> },
            {
              term: t('partners'),
              value: (
                <Names
                  names={partners.map(({ name }) => name)}
                  kinds={partners.map(({ kind }) => t(`words:partnerKind.${kind}`))}
                />
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
