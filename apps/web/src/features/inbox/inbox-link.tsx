import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import styles from './inbox.module.css'
import { mentionsQuery, updatesQuery } from './queries.ts'

/** The way to what waits for who is signed in, and how much it is. */
export function InboxLink({ className }: { className: string | undefined }) {
  const { t } = useTranslation('shell')
  const { plan } = usePlace()
  const decides = useMay('report.decide')
  const mayComment = useMay('comment.make')
  const waiting =
    useQuery({ ...updatesQuery(plan, 'submitted'), enabled: decides }).data?.total ?? 0
  const mentions = useQuery({ ...mentionsQuery(plan), enabled: mayComment }).data?.items.length ?? 0
  if (!mayComment) return null
  const count = waiting + mentions
  return (
    <li>
      <Link to="/inbox" className={className} activeOptions={{ includeSearch: false }}>
        {t('inbox')}
        {count > 0 && (
          <span className={styles.badge}>
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{t('inboxWaiting', { n: count })}</span>
          </span>
        )}
      </Link>
    </li>
  )
}
