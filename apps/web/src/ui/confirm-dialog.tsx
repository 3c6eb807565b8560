import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FormFault } from './form-fault.tsx'
import styles from './form.module.css'

interface Props {
  title: string
  /** What comes of it. */
  text: ReactNode
  /** The button that does it, in the words of what it does. */
  confirm: string
  /** Refused, it is told in the dialog, which stays. */
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

/** Asks before what cannot simply be taken back. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const act = async () => {
    if (busy) return
    setBusy(true)
    try {
      await onConfirm()
      onClose()
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault
      setError(fault)
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.form}>
        <div>{text}</div>
        <FormFault error={error} />
        <div className={styles.actions}>
          <Button look="primary" aria-disabled={busy} onClick={() => void act()}>
            {confirm}
          </Button>
          {/* The keyboard begins at what changes nothing. */}
          <Button look="plain" data-begins onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
