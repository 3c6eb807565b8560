import type { GrantedRole } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { plansQuery } from '../plan/queries.ts'
import styles from './role-list.module.css'

/** A role in words: the plan is only named where there are several. */
export function RoleName({ grant: { role, plan, unit } }: { grant: GrantedRole }) {
  const { t } = useTranslation('words')
  const plans = useQuery(plansQuery).data?.items ?? []
  const title = plans.find(({ slug }) => slug === plan)?.shortTitle ?? plan
  return (
    <span>
      <span className={styles.role}>{t(`role.${role}`)}</span>
      {unit && <span lang="da">{`, ${unit.name}`}</span>}
      {plans.length > 1 && title !== null && <span lang="da">{` (${title})`}</span>}
    </span>
  )
}
