import type { Import } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import pool from '../pool/pool.module.css'
import type { Outcome } from './choices.ts'
import styles from './imports.module.css'

interface Props {
  readonly made: Import
  readonly outcome: Outcome
}

/** How many rows become what, and what is left of the pool afterwards. */
export function Totals({ made: { before }, outcome }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { rows, entered, sumOre, after } = outcome
  const count = (number: number) => t('rows', { count: number })
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{t('sum')}</dt>
        <dd className={pool.amount}>{format.exactAmount(sumOre)}</dd>
        <dd className={pool.why}>{count(entered)}</dd>
      </div>
      <div>
        <dt>{t('faultySum')}</dt>
        <dd className={pool.amount} data-lacking={rows.faulty.length > 0}>
          {count(rows.faulty.length)}
        </dd>
        <dd className={pool.why}>
          {[
            rows.already.length > 0 && `${t('alreadySum')}: ${count(rows.already.length)}`,
            rows.leftOut.length > 0 && `${t('leftOutSum')}: ${count(rows.leftOut.length)}`,
          ]
            .filter((part) => part !== false)
            .join(' · ')}
        </dd>
      </div>
      <div>
        <dt>{t('remainingAfter')}</dt>
        <dd className={pool.amount} data-lacking={after.remainingOre < 0}>
          {format.exactAmount(after.remainingOre)}
        </dd>
        <dd className={pool.why}>
          {t('wasBefore', { amount: format.exactAmount(before.remainingOre) })}
        </dd>
        {after.remainingOre < 0 && (
          <dd className={styles.lacking}>
            {t('overspent', { amount: format.exactAmount(-after.remainingOre) })}
          </dd>
        )}
      </div>
      <div>
        <dt>{t('availableAfter')}</dt>
        <dd className={pool.amount} data-lacking={after.availableOre < 0}>
          {format.exactAmount(after.availableOre)}
        </dd>
        <dd className={pool.why}>
          {t('wasBefore', { amount: format.exactAmount(before.availableOre) })}
        </dd>
        {after.availableOre < 0 && after.remainingOre >= 0 && (
          <dd className={styles.lacking}>
            {t('overcommitted', { amount: format.exactAmount(-after.availableOre) })}
          </dd>
        )}
      </div>
    </dl>
  )
}
