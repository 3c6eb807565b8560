import type { User } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import { userQuery } from './queries.ts'
import { UserAccess } from './user-access.tsx'
import { UserName } from './user-name.tsx'
import { UserRoles } from './user-roles.tsx'

/** One account: its name, its roles, and whether and how it is let in. */
export function UserPage() {
  const { t } = useTranslation('admin')
  const { id = '' } = useParams({ strict: false })
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="users" to="/admin/users">
            {t('users.title')}
          </Link>,
        ]}
      />
      <LoadFrame query={useQuery(userQuery(id))}>{(user) => <Shown user={user} />}</LoadFrame>
    </>
  )
}

function Shown({ user }: { user: User }) {
  const { t } = useTranslation('admin')
  return (
    <>
      <PageHeading title={user.name} lead={user.email} lang="da" />
      <Section title={t('users.roles')}>
        <UserRoles user={user} />
      </Section>
      <Section title={t('users.access')}>
        <UserAccess user={user} />
      </Section>
      <Section title={t('users.name')}>
        <UserName key={user.name} user={user} />
      </Section>
    </>
  )
}
