import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import styles from './inbox.module.css'
import { updatesQuery } from './queries.ts'
import { UpdateLines } from './update-lines.tsx'

/** What became of a contact person's own updates: returned ones first, then those that wait. */
export function OwnUpdates() {
  const { t } = useTranslation('reports')
  const { plan } = usePlace()
  const person = useSession().person?.id
  const returned = useQuery(updatesQuery(plan, 'returned'))
  const submitted = useQuery(updatesQuery(plan, 'submitted'))
  return (
    <Section title={t('own')}>
      <LoadFrame query={returned}>
        {({ items }) => {
          const own = [...items, ...(submitted.data?.items ?? [])].filter(
            ({ authorId }) => authorId === person,
          )
          return own.length === 0 ? (
            <p className={styles.soft}>{t('ownNone')}</p>
          ) : (
            <UpdateLines updates={own} />
          )
        }}
      </LoadFrame>
    </Section>
  )
}
