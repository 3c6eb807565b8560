import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { matching } from './matching.ts'
import { usersQuery } from './queries.ts'
import styles from './users-page.module.css'
import { UserTable } from './user-table.tsx'

/** All accounts: who they are, what they may do, and how they stand. */
export function UsersPage() {
  const { t } = useTranslation(['admin', 'words'])
  const [text, setText] = useState('')
  const [inviting, setInviting] = useState(false)
  return (
    <>
      <PageHeading title={t('users.title')} lead={t('users.lead')} />
      <div className={styles.tools}>
        <TextField
          label={t('users.search')}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="primary" onClick={() => setInviting(true)}>
          <UserPlus aria-hidden size={20} />
          {t('users.invite')}
        </Button>
      </div>
      <LoadFrame query={useQuery(usersQuery)}>
        {({ items }) => {
          const found = matching(items, text, (role) => t(`words:role.${role}`))
          return (
            <>
              <p role="status" className={styles.count}>
                {t('users.count', { count: found.length })}
              </p>
              {found.length > 0 ? (
                <UserTable users={found} />
              ) : (
                <EmptyNotice title={t('users.nothing', { text })} />
              )}
            </>
          )
        }}
      </LoadFrame>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  )
}
