import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './activities-page.module.css'
import { useActiveFilters } from './use-active-filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

/** The filters that are on, each to be taken off; on paper a sentence. */
export function FilterChips() {
  const { t } = useTranslation('activities')
  const { change, clear } = useActivityFilters()
  const active = useActiveFilters()
  if (active.length === 0) return null
  return (
    <>
      <ul className={`${styles.chips} no-print`} aria-label={t('activeFilters')}>
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('removeFilter', { filter: label })}
              onClick={() => change(without)}
            >
              {label}
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
        <li>
          <Button look="plain" onClick={clear}>
            {t('clear')}
          </Button>
        </li>
      </ul>
      <p className="print-only">
        {t('printFilters', { filters: active.map(({ label }) => label).join('; ') })}
      </p>
    </>
  )
}
