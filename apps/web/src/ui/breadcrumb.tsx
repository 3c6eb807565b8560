import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './breadcrumb.module.css'

/** The way down to the page: links, from the top. */
export function Breadcrumb({ links }: { links: readonly ReactNode[] }) {
  const { t } = useTranslation('shell')
  return (
    <nav aria-label={t('breadcrumb')} className={styles.breadcrumb}>
      <ol>
        {links.filter(Boolean).map((link, index) => (
          <li key={index}>{link}</li>
        ))}
      </ol>
    </nav>
  )
}
