import { Link } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { plansQuery } from '../plan/queries.ts'

/** The address names no plan that exists, or there is none at all. */
export function NoPlan() {
  const { t } = useTranslation('shell')
  const { items } = useSuspenseQuery(plansQuery).data
  const first = items[0]
  const title = first ? t('unknownPlan') : t('noPlanTitle')
  return (
    <>
      <PageHeading title={title}>{t('product', { ns: 'general' })}</PageHeading>
      <EmptyNotice title={title}>
        {first ? (
          <Link to="/" search={{ plan: undefined }}>
            {t('firstPlan', { plan: first.shortTitle })}
          </Link>
        ) : (
          <p>{t('noPlanText')}</p>
        )}
      </EmptyNotice>
    </>
  )
}
