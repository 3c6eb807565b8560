import { startTwoFactor, stopTwoFactor, type TwoFactorSecret } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { tell } from '../../ui/toasts/toasts.ts'
import { BackupCodes } from './backup-codes.tsx'
import { ConfirmTwoFactor } from './confirm-two-factor.tsx'
import { PasswordAsked } from './password-asked.tsx'
import { useRereadSession } from './use-reread-session.ts'

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'confirm'; readonly secret: TwoFactorSecret }
  | { readonly at: 'codes'; readonly codes: readonly string[] }

/** One-time codes at sign-in: on and off, each only with the password. */
export function TwoFactor({ on }: { on: boolean }) {
  const { t } = useTranslation('account')
  const [step, setStep] = useState<Step>({ at: 'rest' })
  const reread = useRereadSession()
  const rest = () => setStep({ at: 'rest' })

  if (step.at === 'confirm')
    return (
      <ConfirmTwoFactor
        secret={step.secret}
        onCancel={rest}
        onConfirmed={async () => {
          setStep({ at: 'codes', codes: step.secret.backupCodes })
          await reread()
        }}
      />
    )
  if (step.at === 'codes') return <BackupCodes codes={step.codes} onDone={rest} />
  if (on)
    return (
      <PasswordAsked
        key="off"
        lead={t('twoFactor.isOn')}
        open={t('twoFactor.turnOff')}
        submit={t('twoFactor.turnOffNow')}
        onPassword={async (password) => {
          await send(stopTwoFactor, { body: { password } })
          await reread()
          tell({ kind: 'done', text: t('twoFactor.turnedOff') })
        }}
      />
    )
  return (
    <PasswordAsked
      key="on"
      lead={t('twoFactor.isOff')}
      open={t('twoFactor.turnOn')}
      submit={t('twoFactor.next')}
      onPassword={async (password) =>
        setStep({ at: 'confirm', secret: await send(startTwoFactor, { body: { password } }) })
      }
    />
  )
}
