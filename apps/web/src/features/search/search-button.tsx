import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './search-button.module.css'

const loadDialog = () => import('./search-dialog.tsx')
const SearchDialog = lazy(loadDialog)

/** Opens the search; so does `/` anywhere but in a field. */
export function SearchButton() {
  const { t } = useTranslation('search')
  const [open, setOpen] = useState(false)

  // The key is for the whole page, whatever has focus.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      event.preventDefault()
      setOpen(true)
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
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
      >
        <Search aria-hidden size={20} />
        <span className={styles.word}>{t('open')}</span>
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
