import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerLapse } from '../../lib/session-lapse.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DemonstrationChoice } from './demonstration-choice.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './lapse-dialog.module.css'
import { useResume } from './use-resume.ts'
import { useSession } from './use-session.ts'

/** Signing in over the page, which stays as it is. Esc puts it off. */
export default function LapseDialog() {
  const { t } = useTranslation('signIn')
  const { person, signIn } = useSession()
  const resume = useResume()
  const [missing, setMissing] = useState(false)
  const check = async () => setMissing(!(await resume()))
  const putOff = () => answerLapse('put_off')
  // Who was signed in comes first.
  const accounts = signIn.demonstration.toSorted(
    (one, other) => Number(other.id === person?.id) - Number(one.id === person?.id),
  )
  return (
    <Dialog title={t('again.title')} onClose={putOff}>
      <div className={styles.inner}>
        <p>{t('again.text')}</p>
        {person?.demonstration ? (
          <DemonstrationChoice accounts={accounts} onSignedIn={check} />
        ) : (
          <SignInForm beside email={person?.email} onSignedIn={check} />
        )}
        <p className={styles.note}>{t('again.other')}</p>
        <div className={styles.end}>
          {signIn.oidc && <Button onClick={() => void check()}>{t('again.check')}</Button>}
          <Button look="plain" onClick={putOff}>
            {t('again.later')}
          </Button>
          <p role="status">{missing && t('again.notYet')}</p>
        </div>
      </div>
    </Dialog>
  )
}
