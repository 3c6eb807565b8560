import type { Month } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { MoneyTable, type MoneyColumn } from '../pool/money-table.tsx'
import pool from '../pool/pool.module.css'
import { MonthActions } from './month-actions.tsx'
import styles from './months.module.css'
import { monthsQuery } from './queries.ts'

type Key = 'month' | 'entries' | 'spent' | 'hours' | 'state'

/** So many months are shown at first: a year. */
const FIRST = 12

/** The months of the accounts: which are closed, by whom, and what was reopened. */
export default function MonthsSection() {
  const { t } = useTranslation(['posting', 'general'])
  const { plan, asOf } = usePlace()
  const query = useQuery(monthsQuery(plan, asOf))
  const [isWhole, setWhole] = useState(false)
  return (
    <Section title={t('months')}>
      <p className={pool.soft}>{t('monthsWhy')}</p>
      <LoadFrame query={query}>
        {({ items }) => (
          <>
            <Months months={isWhole ? items : items.slice(0, FIRST)} />
            {items.length > FIRST && (
              <p className="no-print">
                <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                  {t(isWhole ? 'monthsFewer' : 'monthsAll', { count: items.length })}
                </Button>
              </p>
            )}
          </>
        )}
      </LoadFrame>
    </Section>
  )
}

function Months({ months }: { readonly months: readonly Month[] }) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const columns: MoneyColumn<Key>[] = [
    { key: 'month', label: t('month'), isShort: true },
    { key: 'entries', label: t('monthEntries'), isFigure: true },
    { key: 'spent', label: t('monthSpent'), isFigure: true },
    { key: 'hours', label: t('monthHours'), isFigure: true },
    { key: 'state', label: t('monthState') },
  ]
  return (
    <MoneyTable
      caption={t('months')}
      columns={columns}
      rows={months.map((month) => ({
        key: month.month,
        cells: {
          month: format.month(`${month.month}-01`),
          entries: format.number(month.entries),
          spent: format.exactAmount(month.spentOre),
          hours: format.exactHours(month.minutes),
          state: <State month={month} />,
        },
      }))}
    />
  )
}

function State({ month }: { readonly month: Month }) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const last = month.trace.at(-1)
  return (
    <div className={styles.state}>
      <div>
        {month.isClosed ? (
          <span className={styles.closed}>
            <Lock aria-hidden size={16} />
            {t('isClosed')}
          </span>
        ) : (
          t(month.isOver ? 'isOpen' : 'isRunning')
        )}
        {last && (
          <p className={pool.small}>
            {last.reopenedAt === null
              ? t('closedBy', { who: last.closedBy, at: format.instant(last.closedAt) })
              : t('reopenedBy', {
                  who: last.reopenedBy,
                  at: format.instant(last.reopenedAt),
                  reason: last.reopenReason,
                })}
          </p>
        )}
      </div>
      <MonthActions month={month} />
    </div>
  )
}
