import type { getPool, ReplyOf } from '@koreplan/contract'
import { TriangleAlert } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { ForWhat } from './for-what.tsx'
import { MoneyTable, type MoneyColumn } from './money-table.tsx'
import styles from './pool.module.css'
import { usePoolTexts } from './use-pool-texts.ts'

type Pool = ReplyOf<typeof getPool>
type Key = 'purpose' | 'date' | 'committed' | 'released' | 'drawn' | 'open'

/** What has been promised, and what has come of each promise. */
export function CommitmentSection({ pool }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const columns: MoneyColumn<Key>[] = [
    { key: 'purpose', label: t('purpose') },
    { key: 'date', label: t('date'), isShort: true },
    { key: 'committed', label: t('committedAmount'), isFigure: true },
    { key: 'released', label: t('released'), isFigure: true },
    { key: 'drawn', label: t('drawn'), isFigure: true },
    { key: 'open', label: t('openAmount'), isFigure: true },
  ]
  if (pool.commitments.length === 0) {
    return (
      <Section title={t('commitments')}>
        <p>{t('commitmentsNone', { date: format.date(pool.asOf) })}</p>
      </Section>
    )
  }
  return (
    <Section title={t('commitments')}>
      <MoneyTable
        caption={t('commitments')}
        columns={columns}
        rows={pool.commitments.map((one) => ({
          key: one.id,
          cells: {
            purpose: (
              <div>
                <span lang="da">{one.text}</span>
                <ForWhat activity={one.activity} area={one.area} />
                {one.overspentOre > 0 && (
                  <p className={styles.lacking}>
                    <TriangleAlert aria-hidden size={16} />
                    {t('overspentBy', { amount: format.amount(one.overspentOre) })}
                  </p>
                )}
              </div>
            ),
            date: format.date(one.date),
            committed: format.exactAmount(one.committedOre),
            released: format.exactAmount(one.releasedOre),
            drawn: (
              <span data-lacking={one.overspentOre > 0}>{format.exactAmount(one.drawnOre)}</span>
            ),
            open: format.exactAmount(one.openOre),
          },
        }))}
      />
    </Section>
  )
}
