import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './activities-page.module.css'

/** "12 af 35 aktiviteter"; while the whole is not known, or nothing is left out, the number alone. */
export function ActivityCount({ shown, total }: { shown: number; total: number | undefined }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  return (
    <output className={styles.count}>
      {total === undefined || total === shown
        ? t('shownAll', { count: shown })
        : t('shown', { n: format.number(shown), total: format.number(total) })}
    </output>
  )
}
