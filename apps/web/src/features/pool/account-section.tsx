import type { getPool, ReplyOf } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { AccountBarView } from './account-bar.tsx'
import { accountLines } from './account-lines.ts'
import styles from './pool.module.css'
import { usePoolTexts } from './use-pool-texts.ts'

type Pool = ReplyOf<typeof getPool>

/** The account as of the date: each figure with what it means, and the whole as a bar. */
export function AccountSection({ pool }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const { amountOre, spentOre, openCommittedOre, appropriations } = pool
  const isUntouched = amountOre > 0 && spentOre === 0 && openCommittedOre === 0
  return (
    <Section title={t('account')}>
      {isUntouched && <p className={styles.state}>{t('untouched')}</p>}
      {amountOre === 0 && (
        <p className={styles.state}>{t('noAmount', { date: format.date(pool.asOf) })}</p>
      )}
      <AccountBarView pool={pool} />
      <dl className={styles.account}>
        {accountLines(pool, t, format).map(({ key, label, amount, why, isLacking }) => (
          <div key={key} data-key={key}>
            <dt>{label}</dt>
            <dd className={styles.amount} data-lacking={isLacking}>
              {amount}
            </dd>
            <dd className={styles.why}>{why}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.appropriations}>
        {appropriations.map(({ date, datePrecision, text, amountOre: ore }) => (
          <li key={`${date}-${text}`}>
            {format.amount(ore)}: <span lang="da">{text}</span> (
            {format.dateOf(date, datePrecision)})
          </li>
        ))}
      </ul>
    </Section>
  )
}
