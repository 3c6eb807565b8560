import { useTranslation } from 'react-i18next'
import styles from './skeleton.module.css'

/** Grey lines where something will be; they only show after 300 ms, so that what is quick does not flicker. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <output className={styles.skeleton}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </output>
  )
}
