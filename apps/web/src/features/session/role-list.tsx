import type { GrantedRole } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import styles from './role-list.module.css'
import { RoleName } from './role-name.tsx'

/** Roles in words. */
export function RoleList({ grants }: { grants: readonly GrantedRole[] }) {
  const { t } = useTranslation('shell')
  if (grants.length === 0) return <span>{t('noRole')}</span>
  return (
    <ul className={styles.roles}>
      {grants.map((grant) => (
        <li key={`${grant.role} ${grant.plan} ${grant.unit?.id}`}>
          <RoleName grant={grant} />
        </li>
      ))}
    </ul>
  )
}
