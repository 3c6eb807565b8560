import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import { useSession } from '../session/use-session.ts'
import styles from './account-page.module.css'
import { AccessTokens } from './access-tokens.tsx'
import { Calendars } from './calendars.tsx'
import { NameForm } from './name-form.tsx'
import { PasswordChange } from './password-change.tsx'
import { Sessions } from './sessions.tsx'
import { TwoFactor } from './two-factor.tsx'

/** The own account. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'calendar'])
  const { person } = useSession()
  if (!person) return null
  const lead = person.demonstration ? t('demonstration') : person.email
  return (
    <div className={styles.page}>
      <PageHeading title={t('title')} lead={lead} />
      <Section title={t('name.title')}>
        <NameForm key={person.name} name={person.name} />
      </Section>
      {person.hasPassword && (
        <>
          <Section title={t('password.title')}>
            <PasswordChange email={person.email} />
          </Section>
          <Section title={t('twoFactor.title')}>
            <TwoFactor on={person.twoFactorEnabled} />
          </Section>
        </>
      )}
      <Section title={t('sessions.title')}>
        <Sessions />
      </Section>
      <Section title={t('calendar:title')}>
        <Calendars />
      </Section>
      <Section title={t('tokens.title')}>
        <AccessTokens />
      </Section>
    </div>
  )
}
