import { useTranslation } from 'react-i18next'
import styles from './overview.module.css'

/** The page's boxes before their figures: nothing moves when those come. */
export function OverviewSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{t('loading')}</span>
      <div className={styles.keyFigures}>
        <span className={styles.boneFigure} />
        <span className={styles.boneFigure} />
        <span className={styles.boneFigure} />
      </div>
      <div className={styles.columns}>
        <span className={styles.boneChart} />
        <span className={styles.boneChart} />
      </div>
    </div>
  )
}
