import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import styles from './inbox.module.css'
import { mentionsQuery, updatesQuery } from './queries.ts'

/** How much waits: updates to decide on, for who decides, and mentions. Nothing when nothing does. */
export default function InboxCount() {
  const { t } = useTranslation('shell')
  const { plan } = usePlace()
  const decides = useMay('report.decide')
  const waiting =
    useQuery({ ...updatesQuery(plan, 'submitted'), enabled: decides }).data?.total ?? 0
  const mentions = useQuery(mentionsQuery(plan)).data?.items.length ?? 0
  const count = waiting + mentions
  if (count === 0) return null
  return (
    <span className={styles.badge}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('inboxWaiting', { n: count })}</span>
    </span>
  )
}
