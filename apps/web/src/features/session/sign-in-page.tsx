import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import { DemonstrationChoice } from './demonstration-choice.tsx'
import styles from './sign-in.module.css'
import { useEnter } from './use-enter.ts'
import { useSession } from './use-session.ts'

/** What nobody signed in sees, whatever the address: it is kept, and opened afterwards. */
export default function SignInPage() {
  const { t } = useTranslation('signIn')
  const { demonstration } = useSession().signIn
  const enter = useEnter()
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className={styles.page} data-demonstration={demonstration.length > 0}>
        {demonstration.length > 0 && (
          <section>
            <h2>{t('demonstration.title')}</h2>
            <p className={styles.about}>{t('demonstration.text')}</p>
            <DemonstrationChoice accounts={demonstration} onSignedIn={enter} />
          </section>
        )}
      </div>
    </>
  )
}
