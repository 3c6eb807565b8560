import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { usePlace } from '../plan/use-place.ts'
import styles from './shell.module.css'

/** On paper: which plan, and on which date the figures are true. */
export function PrintHead() {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const { asOf, line } = usePlace()
  return (
    <div className={`print-only ${styles.printHead}`}>
      <p lang="da">
        {line.organisation} · {line.title}
      </p>
      <p>
        {t('product', { ns: 'general' })} ·{' '}
        {t('asOf', { ns: 'general', date: format.longDate(asOf) })}
      </p>
    </div>
  )
}
