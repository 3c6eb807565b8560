import type { getPool, ReplyOf } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { Meter } from '../../ui/meter.tsx'
import { Section } from '../../ui/section.tsx'
import { shareSpent } from './account.ts'
import { MoneyTable, type MoneyColumn, type MoneyRow } from './money-table.tsx'
import styles from './pool.module.css'
import { usePoolTexts } from './use-pool-texts.ts'

type Pool = ReplyOf<typeof getPool>
type Key = 'area' | 'allocated' | 'committed' | 'open' | 'spent' | 'used'
type Sums = Pick<Pool, 'allocatedOre' | 'committedOre' | 'openCommittedOre' | 'spentOre'>

/** The pool area by area; the last row is the pool's own account, to which the areas add up. */
export function AreaSection({ pool }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const columns: MoneyColumn<Key>[] = [
    { key: 'area', label: t('area') },
    { key: 'allocated', label: t('allocated'), isFigure: true },
    { key: 'committed', label: t('committed'), isFigure: true },
    { key: 'open', label: t('areaOpen'), isFigure: true },
    { key: 'spent', label: t('spent'), isFigure: true },
    { key: 'used', label: t('used') },
  ]
  const amounts = (sums: Sums): Omit<MoneyRow<Key>['cells'], 'area'> => ({
    allocated:
      sums.allocatedOre === 0 ? (
        <span className={styles.soft}>{t('notAllocated')}</span>
      ) : (
        format.exactAmount(sums.allocatedOre)
      ),
    committed: format.exactAmount(sums.committedOre),
    open: format.exactAmount(sums.openCommittedOre),
    spent: format.exactAmount(sums.spentOre),
    used: <Used {...sums} />,
  })
  return (
    <Section title={t('byArea')}>
      <MoneyTable
        caption={t('byArea')}
        columns={columns}
        rows={pool.byArea.map((area) => ({
          key: area.number,
          cells: {
            area: (
              <Link to="/areas/$number" params={{ number: area.number }}>
                {area.number} {area.title}
              </Link>
            ),
            ...amounts(area),
          },
        }))}
        total={{ key: 'total', cells: { area: t('total'), ...amounts(pool) } }}
      />
    </Section>
  )
}

function Used({ spentOre, allocatedOre }: Sums) {
  const t = usePoolTexts()
  const format = useFormat()
  const share = shareSpent(spentOre, allocatedOre)
  if (share === null) return null
  const isOver = share > 100
  return (
    <span className={styles.used}>
      <span className={styles.usedShare} data-lacking={isOver}>
        <span className={styles.cardOnly}>{t('used')}: </span>
        {format.percent(share)}
        {isOver && ` ${t('overspent').toLowerCase()}`}
      </span>
      <Meter value={share} color={isOver ? '--schedule-overdue' : '--chart-spent'} />
    </span>
  )
}
