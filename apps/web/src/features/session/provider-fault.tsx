import type { OidcError } from '@koreplan/contract'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import notice from '../../ui/notice.module.css'

/** Why the organisation's own sign-in came to nothing. */
export function ProviderFault({ code, name }: { code: OidcError; name: string }) {
  const { t } = useTranslation('signIn')
  return (
    <div className={notice.notice} data-kind="error" role="alert">
      <CircleAlert aria-hidden size={24} />
      <p>{t(`provider.${code}`, { name })}</p>
    </div>
  )
}
