import { Info } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './shell.module.css'

/** On every page while an invented follow-up is loaded, on paper too. */
export function ExampleBanner() {
  const { t } = useTranslation('shell')
  return (
    <aside className={styles.example} aria-label={t('exampleLabel')}>
      <p>
        <Info aria-hidden size={18} />
        <span>
          <strong>{t('example')}</strong>
        </span>
      </p>
    </aside>
  )
}
