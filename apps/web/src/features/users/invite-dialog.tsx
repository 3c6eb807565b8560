import { inviteUser, type InvitationLink, type NewGrant } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { GrantFields } from './grant-fields.tsx'
import { InvitationShown } from './invitation-shown.tsx'
import { USERS } from './queries.ts'

/** Makes an account, and shows once the link by which its owner chooses a password. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'general'])
  const client = useQueryClient()
  const [grant, setGrant] = useState<NewGrant | null>(null)
  const [made, setMade] = useState<(InvitationLink & { name: string }) | null>(null)
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const name = textOf(fields, 'name').trim()
      const email = textOf(fields, 'email').trim()
      const body = { name, email, grants: grant ? [grant] : [] }
      setMade({ ...(await send(inviteUser, { body })), name })
      await client.invalidateQueries({ queryKey: [USERS] })
    },
    { required: ['name', 'email'] },
  )
  if (made)
    return (
      <Dialog title={t('users.invited', { name: made.name })} onClose={onClose}>
        <InvitationShown link={made} onDone={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={t('users.invite')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={onSubmit}>
        <FormFault error={error} fields={['name', 'email']} />
        <TextField label={t('users.name')} name="name" autoComplete="off" fault={faults['name']} />
        <TextField
          label={t('users.email')}
          hint={t('users.emailHint')}
          name="email"
          type="email"
          autoComplete="off"
          fault={faults['email']}
        />
        <GrantFields onChange={setGrant} optional />
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {t('users.makeLink')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
