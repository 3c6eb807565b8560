import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { SearchButton } from '../search/search-button.tsx'
import { AccountMenu } from '../session/account-menu.tsx'
import { Brand } from './brand.tsx'
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
        <Brand />
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
          <AccountMenu />
        </div>
      </div>
      <MainNav />
    </header>
  )
}
