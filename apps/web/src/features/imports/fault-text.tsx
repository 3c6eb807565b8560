import type { ImportRow } from '@koreplan/contract'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './imports.module.css'

/** What is wrong with a row, what was found there, and what it may repeat. */
export function FaultText({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { faults, doubles, status } = row
  if (faults.length === 0 && doubles.length === 0 && status !== 'taken_back') return null
  return (
    <ul className={styles.faults}>
      {faults.map(({ field, code, found, line }) => (
        <li key={field + code}>
          <CircleAlert aria-hidden size={16} />
          <span>
            {t(found === null ? 'notFound' : 'found', {
              field: t(`field.${field}`),
              fault: t(`fault.${code}`, { line }),
              found,
            })}
            .
          </span>
        </li>
      ))}
      {status === 'taken_back' && (
        <li>
          <TriangleAlert aria-hidden size={16} />
          <span>{t('takenBackHint')}</span>
        </li>
      )}
      {doubles.length > 0 && (
        <li>
          <TriangleAlert aria-hidden size={16} />
          <span>{t('doubles', { numbers: format.list(doubles.slice(0, 5).map(String)) })}</span>
        </li>
      )}
    </ul>
  )
}
