import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './search-dialog.module.css'
import { SearchList } from './search-list.tsx'

/** The search, over the page. Esc or a click beside it closes it. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['search', 'general'])
  const dialog = useRef<HTMLDialogElement>(null)

  // Only a call makes a dialog modal: the browser then keeps the focus in it, and gives it back.
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('title')}
      onClose={onClose}
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
        <SearchList onDone={onClose} />
      </div>
    </dialog>
  )
}
