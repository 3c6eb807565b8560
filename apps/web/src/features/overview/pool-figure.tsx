import type { PoolFigures } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { Figure } from './figure.tsx'
import styles from './overview.module.css'
import { useOverviewTexts } from './use-overview-texts.ts'

/** What is spent, promised and left of the pool; the three add up to it. */
export function PoolFigure({ pool }: { readonly pool: PoolFigures }) {
  const t = useOverviewTexts()
  const format = useFormat()
  const { amountOre, spentOre, openCommittedOre, availableOre } = pool
  if (amountOre === 0 && spentOre === 0) {
    return (
      <Figure title={t('pool')}>
        <p className={styles.soft}>{t('noAmount')}</p>
      </Figure>
    )
  }
  const isUntouched = spentOre === 0 && openCommittedOre === 0
  const lines = [
    [t('spent'), spentOre],
    [t('committed'), openCommittedOre],
  ] as const
  return (
    <Figure title={t('pool')}>
      <p>
        <span className={styles.big} data-overdrawn={availableOre < 0}>
          {format.amount(Math.abs(availableOre))}
        </span>{' '}
        {t(availableOre < 0 ? 'overdrawnOf' : 'availableOf', { amount: format.amount(amountOre) })}
      </p>
      {isUntouched ? (
        <p className={styles.soft}>{t('untouched')}</p>
      ) : (
        <dl className={styles.lines}>
          {lines.map(([label, ore]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.amount(ore)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="no-print">
        <Link to="/pool">{t('toPool')}</Link>
      </p>
    </Figure>
  )
}
