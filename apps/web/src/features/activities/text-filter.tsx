import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../ui/field.module.css'
import { useActivityFilters } from './use-activity-filters.ts'

/** Words or a number to be found. The address follows once the typing pauses. */
export function TextFilter() {
  const { t } = useTranslation('activities')
  const { filters, change } = useActivityFilters()
  const id = useId()
  const asked = filters.q ?? ''
  const [typed, setTyped] = useState(asked)
  const [seen, setSeen] = useState(asked)
  if (seen !== asked) {
    // The address was changed elsewhere: a chip, the back button. Its own change is not typed over.
    setSeen(asked)
    if (typed.trim() !== asked) setTyped(asked)
  }

  // Each letter would be a request of its own.
  useEffect(() => {
    const q = typed.trim()
    if (q === asked) return
    const timer = setTimeout(() => change({ q: q || undefined }, { replace: true }), 250)
    return () => clearTimeout(timer)
  }, [typed, asked, change])

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('text')}</label>
      <input
        id={id}
        type="search"
        className={styles.control}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}
