import type { PoolFigures } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { accountBar, type AccountPart } from './account.ts'
import styles from './account-bar.module.css'
import { usePoolTexts } from './use-pool-texts.ts'

const LABELS = { spent: 'spent', open: 'open', available: 'available' } as const satisfies Record<
  AccountPart,
  string
>

/** What is spent, promised and left, as parts of one bar, each with its words under it. */
export function AccountBarView({ pool }: { readonly pool: PoolFigures }) {
  const t = usePoolTexts()
  const format = useFormat()
  const bar = accountBar(pool)
  if (bar === null) return null
  return (
    <div className={styles.account}>
      <div className={styles.bar} aria-hidden="true">
        {bar.parts.map(({ part, percent }) => (
          <span key={part} data-part={part} style={{ inlineSize: `${percent}%` }} />
        ))}
        {bar.amountAt !== null && (
          <span className={styles.amountAt} style={{ insetInlineStart: `${bar.amountAt}%` }} />
        )}
      </div>
      <ul className={styles.legend}>
        {bar.parts.map(({ part, ore }) => (
          <li key={part}>
            <span className={styles.mark} data-part={part} aria-hidden="true" />
            {t(LABELS[part])} <strong>{format.amount(ore)}</strong>
          </li>
        ))}
        {bar.amountAt !== null && (
          <li>
            <span className={styles.limitMark} aria-hidden="true" />
            {t('limit')} <strong>{format.amount(pool.amountOre)}</strong>
          </li>
        )}
      </ul>
    </div>
  )
}
