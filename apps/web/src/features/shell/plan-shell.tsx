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
import { PlainShell } from './plain-shell.tsx'
import { PrintHead } from './print-head.tsx'
import styles from './shell.module.css'

/** The page of a plan on a date. `undated`: the page is of neither, as one's own account. */
export function PlanShell({ undated }: { undated: boolean }) {
  const { t } = useTranslation('shell')
  const place = useMaybePlace()

  // The key is for the whole page, whatever has focus.
  useEffect(listenForUndo, [])

  if (!place)
    return (
      <>
        <PlainShell>{undated ? <Outlet /> : <NoPlan />}</PlainShell>
        <ToastRegion />
      </>
    )
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      {place.line.exampleData && <ExampleBanner />}
      <Header />
      {!undated && <AsOfBar key={place.plan} />}
      {!undated && <PrintHead />}
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
