import { newPassword } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../ui/field.module.css'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  label: string
  name: string
  fault: string | undefined
}

/** A password to be chosen: what is asked of it is said before, and it can be seen while it is typed. */
export function NewPasswordField({ label, name, fault }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.field}>
      <TextField
        label={label}
        hint={t('newPassword.policy', { count: newPassword.minLength ?? 0 })}
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="off"
        spellCheck={false}
        fault={fault}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('newPassword.show')}
      </label>
    </div>
  )
}
