import { Check, CircleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button.tsx'
import styles from './toast-region.module.css'
import { closeToast, useToasts, type Toast } from './toasts.ts'

/** Where toasts are told. They have no time limit, and keep nobody from the page. */
export function ToastRegion() {
  const { t } = useTranslation()
  const toasts = useToasts()
  return (
    <section className={`${styles.region} no-print`} aria-label={t('messages')}>
      {/* Spoken apart from what is shown, so that buttons are not read out with the words. */}
      <output className="visually-hidden">{toasts.map(wordsOf).join(' ')}</output>
      {toasts.map((toast) => (
        <div key={toast.id} className={styles.toast} data-kind={toast.kind}>
          {toast.kind === 'done' ? (
            <Check aria-hidden size={20} />
          ) : (
            <CircleAlert aria-hidden size={20} />
          )}
          <div className={styles.words}>
            <p className={styles.text}>{toast.text}</p>
            {toast.detail && <p>{toast.detail}</p>}
          </div>
          {toast.action && <Action toast={toast} {...toast.action} />}
          <button type="button" className={styles.close} onClick={() => leave(toast)}>
            <X aria-hidden size={20} />
            <span className="visually-hidden">{t('close')}</span>
          </button>
        </div>
      ))}
    </section>
  )
}

function Action({ toast, label, run }: { toast: Toast; label: string; run: () => void }) {
  const act = () => {
    leave(toast)
    run()
  }
  return (
    <Button look="plain" className={styles.action} onClick={act}>
      {label}
    </Button>
  )
}

const wordsOf = ({ text, detail = '' }: Toast): string => `${text} ${detail}`

/** Closes a toast. The focus that was in it goes back to the page. */
function leave({ id }: Toast): void {
  closeToast(id)
  document.getElementById('content')?.focus({ preventScroll: true })
}
