import type { InvitationLink, User } from '@koreplan/contract'
import { disableUser, enableUser, inviteAgain, withdrawInvitation } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import styles from '../../ui/form.module.css'
import { useSession } from '../session/use-session.ts'
import { InvitationShown } from './invitation-shown.tsx'
import { USERS } from './queries.ts'
import { UserState } from './user-state.tsx'

/** Whether an account is let in: links to choose a password by, disabled and enabled. */
export function UserAccess({ user }: { user: User }) {
  const { t } = useTranslation('admin')
  const [link, setLink] = useState<InvitationLink | null>(null)
  const [asked, setAsked] = useState(false)
  const { person } = useSession()
  const input = { params: { id: user.id } }
  const { name } = user
  const renew = useWrite(inviteAgain, { renews: USERS })
  const withdraw = useWrite(withdrawInvitation, {
    renews: USERS,
    done: () => ({ text: t('users.linkWithdrawn') }),
  })
  const enable = useWrite(enableUser, {
    renews: USERS,
    done: () => ({ text: t('users.enabled', { name }) }),
  })
  const disable = useWrite(disableUser, {
    renews: USERS,
    done: () => ({ text: t('users.disabled', { name }) }),
    refused: () => true,
  })
  const isOpen = user.disabledAt === null
  const makeLink = async () => setLink(await renew.writeAndWait(input))
  return (
    <>
      <AccessFacts user={user} />
      <div className={styles.actions}>
        {isOpen && !user.demonstration && (
          <Button onClick={() => void makeLink().catch(() => undefined)}>
            {t(user.signsIn.length > 0 ? 'users.newPassword' : 'users.newLink')}
          </Button>
        )}
        {user.invitation && (
          <Button onClick={() => withdraw.write(input)}>{t('users.withdraw')}</Button>
        )}
        {isOpen && user.id !== person?.id && (
          <Button onClick={() => setAsked(true)}>{t('users.disable')}</Button>
        )}
        {!isOpen && <Button onClick={() => enable.write(input)}>{t('users.enable')}</Button>}
      </div>
      {link && (
        <Dialog title={t('users.linkTitle', { name })} onClose={() => setLink(null)}>
          <InvitationShown link={link} onDone={() => setLink(null)} />
        </Dialog>
      )}
      {asked && (
        <ConfirmDialog
          title={t('users.disableTitle', { name })}
          text={t('users.disableText')}
          confirm={t('users.disable')}
          onConfirm={() => disable.writeAndWait(input)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}

function AccessFacts({ user }: { user: User }) {
  const { t } = useTranslation('admin')
  const f = useFormat()
  const { signsIn, demonstration, twoFactorEnabled, createdAt, lastSeen } = user
  const ways = signsIn.map((way) => t(`users.ways.${way}`)).join(', ')
  return (
    <FactList
      facts={[
        { term: t('users.state'), value: <UserState user={user} /> },
        {
          term: t('users.signsIn'),
          value: ways || t(demonstration ? 'users.ways.demonstration' : 'users.ways.none'),
        },
        { term: t('users.twoFactor'), value: t(twoFactorEnabled ? 'users.on' : 'users.off') },
        { term: t('users.made'), value: f.day(createdAt) },
        { term: t('users.lastSeen'), value: lastSeen ? f.day(lastSeen) : t('users.never') },
      ]}
    />
  )
}
