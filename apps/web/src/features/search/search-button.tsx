import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './search-button.module.css'

const Overlays = lazy(() => import('./overlays.tsx'))

/** What stands over the page: the palette, or the help sheet of its shortcuts. */
export type Overlay = 'palette' | 'help' | null

/** Opens the palette; so does its shortcut. */
export function SearchButton() {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState<Overlay>(null)

  // Before the other shortcuts have come the browser would take this one for its own.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      if (!(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen('palette')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        onClick={() => setOpen('palette')}
      >
        <Search aria-hidden size={20} />
        <span className={styles.word}>{t('search')}</span>
        <kbd className={styles.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      <Suspense>
        <Overlays open={open} onOpen={setOpen} />
      </Suspense>
    </>
  )
}
