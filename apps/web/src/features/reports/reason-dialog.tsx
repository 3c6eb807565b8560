import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsOf } from '../../lib/faults.ts'
import { useFirstField } from '../../lib/use-first-field.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './fact-form.module.css'

interface Props {
  title: string
  hint: string
  action: string
  /** Sends it; refuses as the API does. */
  send: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asks for the reason without which something is not done. */
export function ReasonDialog({ title, hint, action, send, onClose }: Props) {
  const { t } = useTranslation('reports')
  const [reason, setReason] = useState('')
  const [error, setError] = useState<Error | null>(null)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setError(null)
    try {
      await send(reason)
      onClose()
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={useFirstField()}
        className={styles.list}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <TextField
          label={t('reason')}
          hint={hint}
          name="reason"
          lang="da"
          required
          value={reason}
          fault={faultsOf(error)['reason']}
          onChange={(event) => setReason(event.target.value)}
        />
        <FormFault error={error} fields={['reason']} />
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={reason.trim() === ''}>
            {action}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
