import { signInByOidc } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { fileAddress } from '../../lib/api.ts'
import { buttonClass } from '../../ui/button.tsx'
import styles from './sign-in.module.css'

/** Leads on to the organisation's own sign-in, and back to this address. */
export function ProviderLink({ name, beside }: { name: string; beside: boolean }) {
  const { t } = useTranslation('signIn')
  const { pathname, search } = location
  const returnTo = beside || pathname === '/sign-in' ? '/' : pathname + search
  return (
    <div className={styles.provider}>
      <a
        href={fileAddress(signInByOidc, { query: { returnTo } })}
        className={buttonClass('primary')}
        {...(beside && { target: '_blank', rel: 'noopener' })}
      >
        {t('withProvider', { name })}
      </a>
      {beside && <p className={styles.note}>{t('again.provider', { name })}</p>}
    </div>
  )
}
