import { AccountMenu } from '../session/account-menu.tsx'
import { useSession } from '../session/use-session.ts'
import { Brand } from './brand.tsx'
import styles from './header.module.css'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** The header without a plan. */
export function PlainHeader() {
  const { person } = useSession()
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Brand />
        <div className={styles.tools}>
          <LanguageSwitch />
          <ThemeSwitch />
          {person && <AccountMenu />}
        </div>
      </div>
    </header>
  )
}
