import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './live-notice.module.css'
import { useLiveStatus } from './live-store.ts'

/** Milliseconds: a break that is over at once is nothing to tell. */
const PATIENCE = 2000

/** That changes do not come in for the time being. */
export function LiveNotice() {
  const { t } = useTranslation('live')
  const isLost = useLiveStatus() === 'lost'
  const [told, setTold] = useState(false)

  // The break has to last before it is told.
  useEffect(() => {
    if (!isLost) return
    const timer = setTimeout(() => setTold(true), PATIENCE)
    return () => {
      clearTimeout(timer)
      setTold(false)
    }
  }, [isLost])

  return (
    <output className={`${styles.region} no-print`}>
      {told && (
        <span className={styles.notice}>
          <CloudOff aria-hidden size={18} />
          {t('lost')}
        </span>
      )}
    </output>
  )
}
