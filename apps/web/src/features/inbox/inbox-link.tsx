import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../session/use-session.ts'

const InboxCount = lazy(() => import('./inbox-count.tsx'))

/** The way to what waits for who is signed in, and how much it is. */
export function InboxLink({ className }: { className: string | undefined }) {
  const { t } = useTranslation('shell')
  if (!useMay('comment.make')) return null
  return (
    <li>
      <Link to="/inbox" className={className} activeOptions={{ includeSearch: false }}>
        {t('inbox')}
        <Suspense>
          <InboxCount />
        </Suspense>
      </Link>
    </li>
  )
}
