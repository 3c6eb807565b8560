import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './header.module.css'

/** The product's mark and name: leads to the front page. */
export function Brand() {
  const { t } = useTranslation()
  return (
    <Link to="/" className={styles.brand}>
      <Mark />
      <span className={styles.product}>{t('product')}</span>
    </Link>
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
