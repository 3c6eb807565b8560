import { useTranslation } from 'react-i18next'
import { usePlace, usePlan } from '../plan/use-place.ts'
import styles from './footer.module.css'

export function Footer() {
  const { t } = useTranslation('shell')
  const { line } = usePlace()
  const plan = usePlan()
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        {plan && (
          <p>
            {t('footerSource')}: <span lang="da">{plan.source.document}</span>
          </p>
        )}
        <p lang="da">{line.organisation}</p>
        <p className="no-print">{t('footerProduct')}</p>
      </div>
    </footer>
  )
}
