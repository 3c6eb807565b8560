import { confirmTwoFactor, type TwoFactorSecret } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import form from '../../ui/form.module.css'
import { QrCode } from '../../ui/qr-code.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './two-factor.module.css'

interface Props {
  secret: TwoFactorSecret
  onConfirmed: () => Promise<void>
  onCancel: () => void
}

/** The authenticator learns the secret, and shows by a first code that it has. */
export function ConfirmTwoFactor({ secret, onConfirmed, onCancel }: Props) {
  const { t } = useTranslation(['account', 'general'])
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const code = textOf(fields, 'code').replaceAll(/\s/g, '')
      await send(confirmTwoFactor, { body: { code } })
      await onConfirmed()
    },
    { required: ['code'] },
  )
  return (
    <div className={styles.confirm}>
      <div>
        <p>{t('twoFactor.scan')}</p>
        <QrCode text={secret.uri} label={t('twoFactor.qrCode')} />
      </div>
      <form className={form.form} noValidate onSubmit={onSubmit}>
        <CopyField label={t('twoFactor.typed')} value={secret.secret} />
        <FormFault error={error} fields={['code']} />
        <TextField
          label={t('twoFactor.code')}
          hint={t('twoFactor.codeHint')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          // The question is new: who typed the password goes on here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          fault={faults['code']}
        />
        <div className={form.actions}>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {t('twoFactor.turnOn')}
          </Button>
          <Button look="plain" onClick={onCancel}>
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </div>
  )
}
