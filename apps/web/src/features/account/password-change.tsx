import { changePassword } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { sessionsQuery } from './queries.ts'
import { usePasswordRule } from './use-password-rule.ts'

/** A new password; every other session ends. */
export function PasswordChange({ email }: { email: string }) {
  const { t } = useTranslation('account')
  const client = useQueryClient()
  const check = usePasswordRule('new')
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields, form) => {
      const body = { current: textOf(fields, 'current'), new: textOf(fields, 'new') }
      await send(changePassword, { body })
      form.reset()
      await client.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      tell({ kind: 'done', text: t('password.saved') })
    },
    { required: ['current', 'new'], check },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <FormFault error={error} fields={['current', 'new']} />
      {/* Password managers change the password that belongs to what stands here. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label={t('password.current')}
        name="current"
        type="password"
        autoComplete="current-password"
        fault={faults['current']}
      />
      <NewPasswordField label={t('password.new')} name="new" fault={faults['new']} />
      <Button type="submit" aria-disabled={busy}>
        {t('password.submit')}
      </Button>
    </form>
  )
}
