import { useSuspenseQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/button.tsx'
import { plansQuery } from '../plan/queries.ts'
import { usePlace } from '../plan/use-place.ts'
import { SearchButton } from '../search/search-button.tsx'
import { AccountMenu } from '../session/account-menu.tsx'
import { Brand } from './brand.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { MainNav } from './main-nav.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Most read one plan only. */
const PlanSwitch = lazy(() => import('./plan-switch.tsx'))

export function Header() {
  const { t } = useTranslation('shell')
  const { line } = usePlace()
  const hasOthers = useSuspenseQuery(plansQuery).data.items.length > 1
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Brand />
        <div className={styles.plan} lang="da">
          <span className={styles.organisation}>{line.organisation}</span>
          {hasOthers ? (
            <Suspense fallback={<span>{line.shortTitle}</span>}>
              <PlanSwitch />
            </Suspense>
          ) : (
            <span>{line.shortTitle}</span>
          )}
        </div>
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
