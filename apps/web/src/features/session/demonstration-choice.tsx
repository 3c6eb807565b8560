import { signInAsDemonstration, type DemonstrationAccount } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendAsAnyone } from '../../lib/api.ts'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from './demonstration-choice.module.css'

interface Props {
  accounts: readonly DemonstrationAccount[]
  onSignedIn: () => Promise<void>
}

/** The example data's accounts, each with what its role may do. */
export function DemonstrationChoice({ accounts, onSignedIn }: Props) {
  const { t } = useTranslation(['signIn', 'words'])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const choose = async (account: string) => {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      await sendAsAnyone(signInAsDemonstration, { body: { account } })
      await onSignedIn()
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setError(fault)
    }
    setBusy(false)
  }
  return (
    <>
      <FormFault error={error} />
      <ul className={styles.accounts}>
        {accounts.map(({ id, name, role, unit }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.account}
              aria-disabled={busy}
              onClick={() => void choose(id)}
            >
              <span className={styles.role}>{t(`words:role.${role}`)}</span>
              <span className={styles.name} lang="da">
                {unit && !name.includes(unit) ? `${name}, ${unit}` : name}
              </span>
              <span className={styles.may}>{t(`may.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
