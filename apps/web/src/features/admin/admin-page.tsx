import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Accounts, units, partners and the audit log. */
export function AdminPage() {
  const { t } = useTranslation('admin')
  return <PageHeading title={t('title')} />
}
