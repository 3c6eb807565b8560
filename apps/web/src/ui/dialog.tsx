import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './dialog.module.css'

interface Props {
  title: string
  children: ReactNode
  /** Closed by Esc or by its button. */
  onClose: () => void
  /** `wide` for a table or two columns. */
  width?: 'text' | 'wide'
}

/** Where the keyboard begins: where the dialog says, else in its first field, else at its heading. */
const BEGINNINGS = [
  '[data-begins]',
  'form :is(input:not([type=radio]), select, textarea)[name]',
  'h2',
]

/** A native dialog over the page: modal as long as it is there. */
export function Dialog({ title, children, onClose, width = 'text' }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  // Only a call makes a dialog modal: the browser then keeps the focus in it. It gives it back when the
  // dialog is closed, but not when it is only taken off the page.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // By itself it would begin at the button that closes it.
    const beginnings = BEGINNINGS.map((one) => element?.querySelector<HTMLElement>(one))
    beginnings.find(Boolean)?.focus()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.top}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          <X aria-hidden size={20} />
          <span className={styles.word}>{t('close')}</span>
        </button>
      </div>
      {children}
    </dialog>
  )
}
