import type { getPool, ReplyOf } from '@koreplan/contract'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { MoneyTable, type MoneyColumn } from './money-table.tsx'
import styles from './pool.module.css'
import { usePoolTexts } from './use-pool-texts.ts'

type Reconciliation = ReplyOf<typeof getPool>['reconciliation']
type Key = 'way' | 'committed' | 'spent'

/** The same money added up in four ways, and whether they agree. */
export function ReconciliationSection({ sums }: { readonly sums: Reconciliation }) {
  const t = usePoolTexts()
  const format = useFormat()
  const columns: MoneyColumn<Key>[] = [
    { key: 'way', label: t('addedUp') },
    { key: 'committed', label: t('committed'), isFigure: true },
    { key: 'spent', label: t('spent'), isFigure: true },
  ]
  const ways = ['byArea', 'byMonth', 'byActivity', 'account'] as const
  const none = sums.withoutActivity
  return (
    <Section title={t('reconciliation')}>
      <p className={sums.isEqual ? styles.agreed : styles.lacking} role="status">
        {sums.isEqual ? (
          <CircleCheck aria-hidden size={18} />
        ) : (
          <TriangleAlert aria-hidden size={18} />
        )}
        {t(sums.isEqual ? 'agrees' : 'differs')}
      </p>
      <MoneyTable
        caption={t('reconciliation')}
        columns={columns}
        rows={ways.map((way) => ({
          key: way,
          cells: {
            way: (
              <>
                {t(`ways.${way}`)}
                {way === 'byActivity' && none.spentOre + none.committedOre > 0 && (
                  <p className={styles.small}>
                    {t('withoutActivity', { amount: format.amount(none.spentOre) })}
                  </p>
                )}
              </>
            ),
            committed: format.exactAmount(sums[way].committedOre),
            spent: format.exactAmount(sums[way].spentOre),
          },
        }))}
      />
    </Section>
  )
}
