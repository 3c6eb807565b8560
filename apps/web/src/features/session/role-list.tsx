import type { GrantedRole } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { plansQuery } from '../plan/queries.ts'
import styles from './role-list.module.css'

/** Roles in words: the plan is only named where there are several. */
export function RoleList({ grants }: { grants: readonly GrantedRole[] }) {
  const { t } = useTranslation(['shell', 'words'])
  const plans = useQuery(plansQuery).data?.items ?? []
  const planOf = (slug: string | null) =>
    plans.find((plan) => plan.slug === slug)?.shortTitle ?? slug
  if (grants.length === 0) return <p>{t('noRole')}</p>
  return (
    <ul className={styles.roles}>
      {grants.map(({ role, plan, unit }) => (
        <li key={`${role} ${plan} ${unit?.id}`}>
          <span className={styles.role}>{t(`words:role.${role}`)}</span>
          {unit && <span lang="da">{`, ${unit.name}`}</span>}
          {plans.length > 1 && plan !== null && <span lang="da">{` (${planOf(plan)})`}</span>}
        </li>
      ))}
    </ul>
  )
}
