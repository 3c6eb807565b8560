import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { UpdateActions } from '../reports/update-actions.tsx'
import styles from './inbox.module.css'
import { updatesQuery } from './queries.ts'
import { UpdateLines } from './update-lines.tsx'

/** What contact persons have sent and the secretariat is to decide on. */
export function WaitingUpdates() {
  const { t } = useTranslation('reports')
  const { plan } = usePlace()
  return (
    <Section title={t('waiting')}>
      <LoadFrame query={useQuery(updatesQuery(plan, 'submitted'))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('waitingNone')}</p>
          ) : (
            <UpdateLines
              updates={items}
              action={(update) => (
                <UpdateActions number={update.activity.number} unitIds={[]} update={update} />
              )}
            />
          )
        }
      </LoadFrame>
    </Section>
  )
}
