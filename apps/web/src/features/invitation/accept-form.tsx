import { acceptInvitation, signIn, type Invited } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendAsAnyone } from '../../lib/api.ts'
import { usePasswordRule } from '../account/use-password-rule.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { NewPasswordField } from '../account/new-password-field.tsx'
import { CodeForm } from '../session/code-form.tsx'
import styles from '../../ui/form.module.css'
import { openFront } from '../session/sign-out.ts'

interface Props {
  token: string
  invited: Invited
}

/** A password is chosen and used at once. Who has two-factor sign-in is asked for the code too. */
export function AcceptForm({ token, invited: { name, email } }: Props) {
  const { t } = useTranslation('signIn')
  const [needsCode, setNeedsCode] = useState(false)
  const check = usePasswordRule('password')
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const password = textOf(fields, 'password')
      await sendAsAnyone(acceptInvitation, { params: { token }, body: { password } })
      const { next } = await sendAsAnyone(signIn, { body: { email, password } })
      if (next === 'signed_in') await openFront()
      setNeedsCode(true)
    },
    { required: ['password'], check },
  )
  if (needsCode) return <CodeForm onSignedIn={openFront} onBack={() => void openFront()} />
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <p>{t('invitation.lead', { name, email })}</p>
      <FormFault error={error} fields={['password']} />
      {/* Password managers keep the password with what stands here. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordField label={t('password')} name="password" fault={faults['password']} />
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? t('invitation.submitting') : t('invitation.submit')}
      </Button>
    </form>
  )
}
