import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  /** How it stands. */
  lead: string
  /** The button that asks for the password. */
  open: string
  submit: string
  onPassword: (password: string) => Promise<void>
}

/** What is only done with the password once more. */
export function PasswordAsked({ lead, open, submit, onPassword }: Props) {
  const { t } = useTranslation(['account', 'general'])
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setAsked(false)
    // The form is gone, and the focus that was in it.
    requestAnimationFrame(() => button.current?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const { busy, error, faults, onSubmit } = useSubmit(
    (fields) => onPassword(textOf(fields, 'password')),
    { required: ['password'] },
  )
  return (
    <>
      <p>{lead}</p>
      {asked ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc, for the whole form
        <form className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
          <FormFault error={error} fields={['password']} />
          <TextField
            label={t('password.current')}
            name="password"
            type="password"
            autoComplete="current-password"
            // The field stands in the place of the button that was pressed.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            fault={faults['password']}
          />
          <div className={styles.actions}>
            <Button type="submit" look="primary" aria-disabled={busy}>
              {submit}
            </Button>
            <Button look="plain" onClick={close}>
              {t('general:cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <Button ref={button} onClick={() => setAsked(true)}>
          {open}
        </Button>
      )}
    </>
  )
}
