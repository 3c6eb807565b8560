import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { askAgain, currentLapse } from '../../lib/session-lapse.ts'
import { Button } from '../../ui/button.tsx'
import styles from './session-watch.module.css'
import { useLapse } from './use-lapse.ts'
import { useResume } from './use-resume.ts'

const LapseDialog = lazy(() => import('./lapse-dialog.tsx'))

/** Stands beside every page of who is signed in: signing in again in place when the session has ended. */
export function SessionWatch() {
  const { t } = useTranslation('shell')
  const lapse = useLapse()
  useComingBack()
  if (lapse === 'none') return null
  if (lapse === 'asking')
    return (
      <Suspense>
        <LapseDialog />
      </Suspense>
    )
  return (
    <div className={styles.bar}>
      <p role="status">{t('signedOut')}</p>
      <Button onClick={askAgain}>{t('signIn')}</Button>
    </div>
  )
}

/** Somebody may have signed in or out in another window: looked for when one comes back to this one. */
function useComingBack(): void {
  const resume = useResume()

  // Only the document knows that one comes back.
  useEffect(() => {
    const look = async () => {
      // Without an answer nothing is known: what is asked for next will tell.
      const signedIn = await resume().catch(() => true)
      if (!signedIn && currentLapse() === 'none') askAgain()
    }
    const onChange = () => {
      if (document.visibilityState === 'visible') void look()
    }
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [resume])
}
