import { Outlet } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { listenForUndo } from '../../lib/write/undo-key.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ToastRegion } from '../../ui/toasts/toast-region.tsx'
import { useMaybePlace } from '../plan/use-place.ts'
import { AsOfBar } from './as-of-bar.tsx'
import { ExampleBanner } from './example-banner.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { NoPlan } from './no-plan.tsx'
import { PrintHead } from './print-head.tsx'
import styles from './shell.module.css'

/** What every page stands in. */
export function Shell() {
  const { t } = useTranslation('shell')
  const place = useMaybePlace()

  // The key is for the whole page, whatever has focus.
  useEffect(listenForUndo, [])

  if (!place) return <NoPlan />
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      {place.line.exampleData && <ExampleBanner />}
      <Header />
      <AsOfBar key={place.plan} />
      <PrintHead />
      <main id="content" tabIndex={-1} className={styles.page}>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ToastRegion />
    </>
  )
}
