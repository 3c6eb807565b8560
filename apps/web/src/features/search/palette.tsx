import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PaletteList } from './palette-list.tsx'
import styles from './palette.module.css'

interface Props {
  onClose: () => void
  onHelp: () => void
}

/** Search and actions in one, over the page. Esc or a click beside it closes it. */
export default function Palette({ onClose, onHelp }: Props) {
  const { t } = useTranslation(['palette', 'general'])
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = useRef(false)

  // Only a call makes a dialog modal: the browser then keeps the focus in it, and gives it back when it is
  // closed, at once, so that what is opened from here can take it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector('input')?.focus()
    isOpen.current = true
    return () => {
      isOpen.current = false
      element?.close()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('title')}
      // Told a moment later: by then what was chosen here may be open in its place.
      onClose={() => isOpen.current && onClose()}
      onCancel={onClose}
      closedby="any"
    >
      <div className={styles.inner}>
        <div className={styles.top}>
          <h2 className={styles.title}>{t('title')}</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            <X aria-hidden size={20} />
            {t('general:close')}
          </button>
        </div>
        <PaletteList onDone={onClose} onHelp={onHelp} />
      </div>
    </dialog>
  )
}
