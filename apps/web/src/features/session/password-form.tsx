import { signIn, type SignInResult } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { sendAsAnyone } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../../ui/form.module.css'

interface Props {
  email: string | undefined
  onAccepted: (next: SignInResult['next']) => Promise<void> | void
}

export function PasswordForm({ email, onAccepted }: Props) {
  const { t } = useTranslation('signIn')
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const body = { email: textOf(fields, 'email').trim(), password: textOf(fields, 'password') }
      const { next } = await sendAsAnyone(signIn, { body })
      await onAccepted(next)
    },
    { required: ['email', 'password'] },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} aria-label={t('byPassword')}>
      <FormFault error={error} fields={['email', 'password']} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
        defaultValue={email}
        fault={faults['email']}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        fault={faults['password']}
      />
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? t('submitting') : t('submit')}
      </Button>
      <p className={styles.note}>{t('forgotten')}</p>
    </form>
  )
}
