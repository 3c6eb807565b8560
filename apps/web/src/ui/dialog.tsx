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
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          <X aria-hidden size={20} />
          <span className={styles.word}>{t('close')}</span>
        </button>
      </div>
      {children}
    </dialog>
  )
}
