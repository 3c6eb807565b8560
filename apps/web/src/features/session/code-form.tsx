import { signInSecondFactor, type SecondFactor } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendAsAnyone } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../../ui/form.module.css'

interface Props {
  onSignedIn: () => Promise<void>
  onBack: () => void
}

/** The second step: the authenticator's code, or one of the codes kept for when the phone is lost. */
export function CodeForm({ onSignedIn, onBack }: Props) {
  const { t } = useTranslation('signIn')
  const [kind, setKind] = useState<SecondFactor>('totp')
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const code = textOf(fields, 'code').replaceAll(/\s/g, '')
      await sendAsAnyone(signInSecondFactor, { body: { code, kind } })
      await onSignedIn()
    },
    { required: ['code'] },
  )

  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <h2>{t('code.title')}</h2>
      <FormFault error={error} fields={['code']} />
      <TextField
        key={kind}
        label={t(kind === 'totp' ? 'code.label' : 'code.backupLabel')}
        hint={t(kind === 'totp' ? 'code.lead' : 'code.backupLead')}
        name="code"
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        autoComplete={kind === 'totp' ? 'one-time-code' : 'off'}
        autoCapitalize="off"
        spellCheck={false}
        // The question is new, and each kind of code another: who types goes on in its field.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        fault={faults['code']}
      />
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? t('code.submitting') : t('code.submit')}
      </Button>
      <div className={styles.actions}>
        <Button look="plain" onClick={() => setKind(kind === 'totp' ? 'backup' : 'totp')}>
          {t(kind === 'totp' ? 'code.useBackup' : 'code.useApp')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {t('code.back')}
        </Button>
      </div>
    </form>
  )
}
