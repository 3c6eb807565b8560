import type { Area } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function AreaHead({ area }: { area: Area }) {
  const { t } = useTranslation(['area', 'general', 'shell'])
  const format = useFormat()
  const { parent, number, title, asOf } = area
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="overview" to="/">
            {t('shell:overview')}
          </Link>,
          parent && (
            <Link key="parent" to="/areas/$number" params={{ number: parent.number }} lang="da">
              {parent.number} {parent.title}
            </Link>
          ),
          parent ? t('subArea') : t('title'),
        ]}
      />
      <PageHeading
        title={`${number} ${title}`}
        lang="da"
        lead={t('general:asOf', { date: format.longDate(asOf) })}
      />
    </>
  )
}
