import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'

/** The own account. */
export function AccountPage() {
  const { t } = useTranslation('account')
  return <PageHeading title={t('title')} />
}
