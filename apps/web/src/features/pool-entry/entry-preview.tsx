import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { usePlace } from '../plan/use-place.ts'
import { bodyOf, isTelling, type EntryFields } from './fields.ts'
import { previewQuery } from './queries.ts'
import styles from './pool-entry.module.css'

interface Props {
  readonly pool: string
  readonly fields: EntryFields
}

/** What the line would make of the pool, and what speaks against it, before it is entered. */
export function EntryPreview({ pool, fields: typed }: Props) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const { plan } = usePlace()
  const fields = useDeferredValue(typed)
  const isReady = isTelling(fields)
  const { data, isPlaceholderData } = useQuery({
    // Its words change nothing of the balance.
    ...previewQuery(plan, pool, { ...bodyOf(fields), text: '–' }),
    enabled: isReady,
    placeholderData: keepPreviousData,
  })
  if (!isReady || data === undefined) return <p className={styles.waiting}>{t('previewWaits')}</p>
  const { before, after, on, shortfall, isMonthClosed, overspentOre, doubles } = data
  const isAllocation = fields.kind === 'allocation'
  return (
    <div className={styles.preview} role="status" aria-busy={isPlaceholderData}>
      <p className={styles.balance}>
        {t(isAllocation ? 'unallocatedOn' : 'availableOn', { date: format.date(on) })}{' '}
        <span>
          {format.exactAmount(isAllocation ? before.unallocatedOre : before.availableOre)}
        </span>
        <span aria-hidden>→</span>
        <span className="visually-hidden">{t('becomes')}</span>
        <strong>
          {format.exactAmount(isAllocation ? after.unallocatedOre : after.availableOre)}
        </strong>
      </p>
      {shortfall && (
        <Warning>
          {t(`shortfall.${shortfall.of}`, {
            amount: format.amount(shortfall.missingOre),
            date: format.date(shortfall.on),
          })}
        </Warning>
      )}
      {isMonthClosed && <Warning>{t('monthClosed')}</Warning>}
      {overspentOre > 0 && (
        <Warning>{t('overspends', { amount: format.amount(overspentOre) })}</Warning>
      )}
      {!shortfall && after.availableOre < 0 && <Warning>{t('belowZero')}</Warning>}
      {doubles.map(({ id, date, amountOre, payee, voucher }) => (
        <Warning key={id}>
          {t('double', {
            number: id,
            date: format.date(date),
            amount: format.amount(amountOre),
            payee,
            voucher: voucher ?? t('noVoucher'),
          })}
        </Warning>
      ))}
    </div>
  )
}

function Warning({ children }: { readonly children: string }) {
  return (
    <p className={styles.warning}>
      <TriangleAlert aria-hidden size={18} />
      {children}
    </p>
  )
}
