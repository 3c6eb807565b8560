import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '../session/use-session.ts'
import { SessionWatch } from '../session/session-watch.tsx'
import { PlainShell } from './plain-shell.tsx'
import { PlanShell } from './plan-shell.tsx'
import { useFrame } from './use-frame.ts'

const PageWatch = lazy(() => import('./page-watch.tsx'))
const SignInPage = lazy(() => import('../session/sign-in-page.tsx'))

/** What every page stands in. Nobody signed in sees the sign-in page, whatever the address. */
export function Shell() {
  const { person } = useSession()
  const frame = useFrame()
  if (person === null || frame === 'anyone')
    return <PlainShell>{frame === 'anyone' ? <Outlet /> : <SignInPage />}</PlainShell>
  return (
    <>
      <PlanShell undated={frame === 'undated'} />
      <SessionWatch />
      <Suspense>
        <PageWatch />
      </Suspense>
    </>
  )
}
