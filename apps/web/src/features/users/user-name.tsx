import { editUser, type User } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { USERS } from './queries.ts'

export function UserName({ user: { id, name } }: { user: User }) {
  const { t } = useTranslation(['admin', 'general'])
  const client = useQueryClient()
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      await send(editUser, { params: { id }, body: { name: textOf(fields, 'name').trim() } })
      await client.invalidateQueries({ queryKey: [USERS] })
      tell({ kind: 'done', text: t('users.nameSaved') })
    },
    { required: ['name'] },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <FormFault error={error} fields={['name']} />
      <TextField
        label={t('users.name')}
        name="name"
        autoComplete="off"
        defaultValue={name}
        fault={faults['name']}
      />
      <Button type="submit" aria-disabled={busy}>
        {t('general:save')}
      </Button>
    </form>
  )
}
