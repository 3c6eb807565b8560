import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { SearchButton } from '../search/search-button.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { MainNav } from './main-nav.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export function Header() {
  const { t } = useTranslation('shell')
  const { line } = usePlace()
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/" className={styles.brand}>
          <Mark />
          <span className={styles.product}>{t('product', { ns: 'general' })}</span>
        </Link>
        <p className={styles.plan} lang="da">
          <span className={styles.organisation}>{line.organisation}</span>
          <span>{line.shortTitle}</span>
        </p>
        <div className={styles.tools}>
          <SearchButton />
          <LanguageSwitch />
          <ThemeSwitch />
          <button
            type="button"
            className={buttonClass('plain', styles.tool)}
            onClick={() => window.print()}
            title={t('print')}
          >
            <Printer aria-hidden size={20} />
            <span className={styles.word}>{t('print')}</span>
          </button>
        </div>
      </div>
      <MainNav />
    </header>
  )
}

/** Bars against a date: the product's mark. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden className={styles.mark}>
      <rect width="32" height="32" rx="4" />
      <path d="M6 9h12M6 16h20M6 23h8" />
      <path d="M22 5v22" />
    </svg>
  )
}
