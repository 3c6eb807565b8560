import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { textOf, useSubmit } from '../lib/use-submit.ts'
import { Button } from './button.tsx'
import { FormFault } from './form-fault.tsx'
import styles from './form.module.css'
import { TextField } from './text-field.tsx'
import { tell } from './toasts/toasts.ts'

interface Props {
  label: string
  hint?: ReactNode
  name: string
  /** For a browser that fills in: whose name it is. */
  autoComplete: 'name' | 'off'
  save: (name: string) => Promise<unknown>
  /** What is said when it is. */
  saved: string
}

/** A name that can be changed. */
export function RenameForm({ label, hint, name, autoComplete, save, saved }: Props) {
  const { t } = useTranslation()
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      await save(textOf(fields, 'name').trim())
      tell({ kind: 'done', text: saved })
    },
    { required: ['name'] },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <FormFault error={error} fields={['name']} />
      <TextField
        label={label}
        hint={hint}
        name="name"
        autoComplete={autoComplete}
        defaultValue={name}
        fault={faults['name']}
      />
      <Button type="submit" aria-disabled={busy}>
        {t('save')}
      </Button>
    </form>
  )
}
