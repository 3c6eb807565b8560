import type { listCommitments, ReplyOf } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ForWhat } from './for-what.tsx'
import { MoneyTable, type MoneyColumn } from './money-table.tsx'
import { PartNote } from './part-note.tsx'
import styles from './pool.module.css'
import { commitmentsQuery } from './queries.ts'
import { usePoolTexts } from './use-pool-texts.ts'

type Key = 'purpose' | 'date' | 'committed' | 'released' | 'drawn' | 'open'

/** What has been promised, and what has come of each promise. */
export function CommitmentSection({ pool }: { readonly pool: string }) {
  const t = usePoolTexts()
  const { plan, asOf } = usePlace()
  const query = useQuery(commitmentsQuery(plan, pool, asOf))
  return (
    <Section title={t('commitments')}>
      <LoadFrame query={query}>{(page) => <Commitments {...page} />}</LoadFrame>
    </Section>
  )
}

function Commitments({ items, total, asOf }: ReplyOf<typeof listCommitments>) {
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
  if (items.length === 0) return <p>{t('commitmentsNone', { date: format.date(asOf) })}</p>
  return (
    <>
      <MoneyTable
        caption={t('commitments')}
        columns={columns}
        rows={items.map((one) => ({
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
      <PartNote of="commitmentPart" shown={items.length} total={total} />
    </>
  )
}
