import type { Activity } from '@koreplan/contract'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './activity-page.module.css'

const VouchersButton = lazy(() => import('../files/vouchers-button.tsx'))

type Entry = Activity['entries'][number]

/** The ledger's lines on the activity. A line that was taken back stays, struck through. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('activities')
  return (
    <>
      <h3 className={styles.subheading}>{t('entries')}</h3>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['activities', 'words'])
  const format = useFormat()
  const { date, datePrecision, kind, text, payee, voucher, amountOre, voidedById } = entry
  const Figure = voidedById === null ? 'span' : 's'
  return (
    <li>
      <p className={styles.entryHead}>
        <span>
          <strong>{t(`words:entryKind.${kind}`)}</strong> {format.dateOf(date, datePrecision)}
        </span>
        <Figure className={styles.figure}>{format.exactAmount(amountOre)}</Figure>
      </p>
      <p>
        <span lang="da">{text}</span>
        {voidedById !== null && ` (${t('takenBack')})`}
      </p>
      {(payee !== null || voucher !== null) && (
        <p className={styles.faint}>
          {payee && <span lang="da">{payee}</span>}
          {payee && voucher && ' · '}
          {voucher && `${t('voucher')} ${voucher}`}
        </p>
      )}
      {kind === 'expense' && (
        <Suspense>
          <VouchersButton entry={entry} />
        </Suspense>
      )}
    </li>
  )
}
