import { OIDC_ERRORS } from '@koreplan/contract'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DemonstrationChoice } from './demonstration-choice.tsx'
import { ProviderFault } from './provider-fault.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in.module.css'
import { reopen } from './sign-out.ts'
import { useSession } from './use-session.ts'

/** What nobody signed in sees, whatever the address: it is kept, and opened afterwards. */
export default function SignInPage() {
  const { t } = useTranslation('signIn')
  const { demonstration, oidc, setup } = useSession().signIn
  const { error: told } = useSearch({ strict: false })
  const error = OIDC_ERRORS.find((code) => code === told)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {setup && <EmptyNotice title={t('noAdministrator')} />}
      {error && <ProviderFault code={error} name={oidc?.name ?? ''} />}
      <div className={styles.page} data-demonstration={demonstration.length > 0}>
        {demonstration.length > 0 && (
          <section>
            <h2>{t('demonstration.title')}</h2>
            <p className={styles.about}>{t('demonstration.text')}</p>
            <DemonstrationChoice accounts={demonstration} onSignedIn={reopen} />
          </section>
        )}
        <section className={styles.panel}>
          {demonstration.length > 0 && <h2>{t('withAccount')}</h2>}
          <SignInForm onSignedIn={reopen} />
        </section>
      </div>
    </>
  )
}
