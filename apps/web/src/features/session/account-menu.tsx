import { Link } from '@tanstack/react-router'
import { CircleUser } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './account-menu.module.css'
import { RoleList } from './role-list.tsx'
import { signOutHere } from './sign-out.ts'
import { useMayAdminister, useSession } from './use-session.ts'

/** Who is signed in, with the roles that count here, and what belongs to the account. */
export function AccountMenu() {
  const { t } = useTranslation('shell')
  const { person, grants } = useSession()
  const mayAdminister = useMayAdminister()
  if (!person) return null
  return (
    <Disclosure
      align="end"
      name={t('signedInAs', { name: person.name })}
      className={buttonClass('plain', styles.button)}
      label={
        <>
          <CircleUser aria-hidden size={20} />
          <span className={styles.name}>{person.name}</span>
        </>
      }
    >
      <div className={styles.who}>
        <p className={styles.person}>{person.name}</p>
        {person.demonstration ? <p>{t('demonstration')}</p> : <p>{person.email}</p>}
        <RoleList grants={grants} />
      </div>
      <ul className={styles.links}>
        <li>
          <Link to="/account" className={styles.link}>
            {t('account')}
          </Link>
        </li>
        {mayAdminister && (
          <li>
            <Link to="/admin" className={styles.link}>
              {t('admin')}
            </Link>
          </li>
        )}
      </ul>
      <Button onClick={() => void signOutHere()}>{t('signOut')}</Button>
    </Disclosure>
  )
}
