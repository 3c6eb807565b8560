import { grantRole, withdrawRole, type NewGrant, type User } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../../ui/form.module.css'
import { RoleName } from '../session/role-name.tsx'
import { GrantFields } from './grant-fields.tsx'
import { USERS } from './queries.ts'
import list from './user-roles.module.css'

/** The roles of an account: taken away one by one, and given. */
export function UserRoles({ user: { id, name, grants } }: { user: User }) {
  const { t } = useTranslation(['admin', 'words'])
  const [grant, setGrant] = useState<NewGrant | null>(null)
  const [given, setGiven] = useState(0)
  const give = useWrite(grantRole, {
    renews: USERS,
    done: () => ({ text: t('users.roleGiven', { name }) }),
  })
  const take = useWrite(withdrawRole, {
    renews: USERS,
    done: () => ({ text: t('users.roleTaken', { name }) }),
  })
  const giveIt = async () => {
    if (!grant || give.isPending) return
    await give.writeAndWait({ params: { id }, body: grant })
    setGrant(null)
    setGiven(given + 1)
  }
  return (
    <>
      {grants.length === 0 && <p>{t('users.noRole')}</p>}
      <ul className={list.roles}>
        {grants.map((one) => (
          <li key={one.id}>
            <RoleName grant={one} />
            <Button
              aria-label={t('users.takeRoleOf', { role: t(`words:role.${one.role}`) })}
              onClick={() => take.write({ params: { id, grant: one.id } })}
            >
              {t('users.takeRole')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.form} role="group" aria-label={t('users.giveRole')}>
        <GrantFields key={given} onChange={setGrant} />
        <div>
          <Button disabled={grant === null} onClick={() => void giveIt().catch(() => undefined)}>
            {t('users.giveRole')}
          </Button>
        </div>
      </div>
    </>
  )
}
