import type { User } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { RoleList } from '../session/role-list.tsx'
import styles from './users-page.module.css'
import { UserState } from './user-state.tsx'

export function UserTable({ users }: { users: readonly User[] }) {
  const { t } = useTranslation('admin')
  const f = useFormat()
  return (
    <CardTable
      caption={t('users.title')}
      rows={users}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('users.name'),
          cell: ({ id, name, email }) => (
            <>
              <Link to="/admin/users/$id" params={{ id }} lang="da">
                {name}
              </Link>
              <span className={styles.email}>{email}</span>
            </>
          ),
        },
        { title: t('users.roles'), cell: ({ grants }) => <RoleList grants={grants} /> },
        { title: t('users.state'), cell: (user) => <UserState user={user} /> },
        {
          title: t('users.twoFactor'),
          cell: ({ twoFactorEnabled }) => t(twoFactorEnabled ? 'users.on' : 'users.off'),
        },
        {
          title: t('users.lastSeen'),
          cell: ({ lastSeen }) => (lastSeen ? f.day(lastSeen) : t('users.never')),
        },
      ]}
    />
  )
}
