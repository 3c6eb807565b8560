import type { Entry } from '@koreplan/contract'
import { signedAmount } from '@koreplan/domain'
import { Link, useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useMay } from '../session/use-session.ts'
import { ForWhat } from './for-what.tsx'
import { MoneyTable, type MoneyColumn } from './money-table.tsx'
import styles from './pool.module.css'
import { poolSearch } from './use-pool-filters.ts'
import { usePoolTexts } from './use-pool-texts.ts'

const VouchersButton = lazy(() => import('../files/vouchers-button.tsx'))
const VoidButton = lazy(() => import('../pool-entry/void-button.tsx'))

type Key = 'date' | 'kind' | 'text' | 'voucher' | 'sum' | 'remaining' | 'available'

interface Props {
  readonly entries: readonly Entry[]
  readonly pool: string | undefined
}

/** The ledger, oldest first, with what remains after each line. */
export function LedgerTable({ entries, pool }: Props) {
  const t = usePoolTexts()
  const format = useFormat()
  const target = useLocation({ select: ({ hash }) => hash })
  const columns: MoneyColumn<Key>[] = [
    { key: 'date', label: t('date'), isShort: true },
    { key: 'kind', label: t('kind'), isShort: true },
    { key: 'text', label: t('text') },
    { key: 'voucher', label: t('voucher'), isShort: true },
    { key: 'sum', label: t('sum'), isFigure: true },
    { key: 'remaining', label: t('remainingAfter'), isFigure: true },
    { key: 'available', label: t('availableAfter'), isFigure: true },
  ]
  return (
    <MoneyTable
      caption={t('ledger')}
      columns={columns}
      rows={entries.map((entry) => ({
        key: entry.id,
        id: `entry-${entry.id}`,
        isStruck: entry.voidedById !== null,
        isTarget: target === `entry-${entry.id}`,
        cells: {
          date:
            entry.datePrecision === 'day'
              ? format.date(entry.date)
              : format.dateOf(entry.date, entry.datePrecision),
          kind: <strong className={styles.kind}>{t(`words:entryKind.${entry.kind}`)}</strong>,
          text: <LineText entry={entry} pool={pool} />,
          voucher: entry.voucher,
          sum: <Signed entry={entry} />,
          remaining: format.exactAmount(entry.remainingOre),
          available: format.exactAmount(entry.availableOre),
        },
      }))}
    />
  )
}

function Signed({ entry }: { readonly entry: Entry }) {
  const format = useFormat()
  const { ore, sign } = signedAmount(entry)
  if (sign === 0) return format.exactAmount(ore)
  return sign > 0 ? `+${format.exactAmount(ore)}` : format.exactAmount(-ore)
}

/** What a line is about: its words, for what, to whom, and what takes it back. */
function LineText({ entry, pool }: { readonly entry: Entry; readonly pool: string | undefined }) {
  const t = usePoolTexts()
  const mayVoid = useMay('money.edit')
  const { id, kind, text, activity, area, payee, voidedById, voidsId } = entry
  const other = voidedById ?? voidsId
  return (
    <div>
      {voidedById === null ? <span lang="da">{text}</span> : <s lang="da">{text}</s>}
      <ForWhat activity={activity} area={area} />
      <div className={styles.foot}>
        <p className={styles.small}>
          {payee && <span lang="da">{payee} · </span>}
          {t('entryNumber', { number: id })}
          {other !== null && (
            <>
              {' · '}
              <Link to="/pool" search={poolSearch({ pool })} hash={`entry-${other}`}>
                {t(voidedById === null ? 'voids' : 'voidedBy', { number: other })}
              </Link>
            </>
          )}
        </p>
        {kind === 'expense' && (
          <Suspense>
            <VouchersButton entry={entry} />
          </Suspense>
        )}
        {mayVoid && voidedById === null && kind !== 'void' && (
          <Suspense>
            <VoidButton entry={entry} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
