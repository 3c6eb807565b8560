import { Link } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { plansQuery } from '../plan/queries.ts'
import { useSession } from '../session/use-session.ts'

/** The address names no plan that exists, or there is none at all, or none that one has a role in. */
export function NoPlan() {
  const { t } = useTranslation('shell')
  const { items } = useSuspenseQuery(plansQuery).data
  const first = items[0]
  const hasRole = useSession().grants.length > 0
  const title = first ? t('unknownPlan') : t(hasRole ? 'noPlanTitle' : 'noRoleTitle')
  return (
    <>
      <PageHeading title={title}>{t('product', { ns: 'general' })}</PageHeading>
      <EmptyNotice title={title}>
        {first ? (
          <Link to="/" search={{ plan: undefined }}>
            {t('firstPlan', { plan: first.shortTitle })}
          </Link>
        ) : (
          <p>{t(hasRole ? 'noPlanText' : 'noRoleText')}</p>
        )}
      </EmptyNotice>
    </>
  )
}
