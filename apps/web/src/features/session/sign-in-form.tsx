import { useState } from 'react'
import { CodeForm } from './code-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProviderLink } from './provider-link.tsx'
import styles from './sign-in.module.css'
import { useSession } from './use-session.ts'

interface Props {
  /** Somebody is signed in now. */
  onSignedIn: () => Promise<void>
  /** In a new window: the page it is in must stay as it is. */
  beside?: boolean
  /** Who is likely to sign in. */
  email?: string | undefined
}

/** Signing in by password, with the second factor where there is one, or through the organisation. */
export function SignInForm({ onSignedIn, beside = false, email }: Props) {
  const { password, oidc } = useSession().signIn
  const [step, setStep] = useState<'password' | 'code'>('password')
  if (step === 'code')
    return <CodeForm onSignedIn={onSignedIn} onBack={() => setStep('password')} />
  return (
    <div className={styles.ways}>
      {oidc && <ProviderLink name={oidc.name} beside={beside} />}
      {password && (
        <PasswordForm
          email={email}
          onAccepted={(next) => (next === 'signed_in' ? onSignedIn() : setStep('code'))}
        />
      )}
    </div>
  )
}
