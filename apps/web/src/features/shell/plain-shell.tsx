import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useSession } from '../session/use-session.ts'
import { ExampleBanner } from './example-banner.tsx'
import { PlainHeader } from './plain-header.tsx'
import styles from './shell.module.css'

/** A page without a plan: before anybody is signed in, or where there is none yet. */
export function PlainShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const { demonstration } = useSession().signIn
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      {demonstration.length > 0 && <ExampleBanner />}
      <PlainHeader />
      <main id="content" tabIndex={-1} className={styles.page}>
        <Suspense fallback={<Skeleton />}>{children}</Suspense>
      </main>
    </>
  )
}
