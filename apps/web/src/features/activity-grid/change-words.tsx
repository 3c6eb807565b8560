import type { ActivityRow } from '@koreplan/contract'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import { ActivityDates } from '../activities/activity-dates.tsx'
import styles from './grid.module.css'
import { foreseenRow, shownPercent, type EditableColumn, type RowChange } from './row-edit.ts'

interface Line {
  readonly column: EditableColumn
  readonly from: ReactNode
  readonly to: ReactNode
}

/** What changes of a row: from what to what. */
export function ChangeWords({ row, change }: { row: ActivityRow; change: RowChange }) {
  const { t } = useTranslation(['grid', 'activities', 'general'])
  const format = useFormat()
  const after = foreseenRow(row, change)
  const lead = ({ lead }: ActivityRow) => lead ?? t('noLead')
  const percent = (value: number | null) =>
    value === null ? t('noPercent') : format.percentDecimal(value)
  const percents = [
    shownPercent(row) ?? row.progress,
    shownPercent(after) ?? after.progress,
  ] as const

  const lines: Line[] = []
  if (row.lead !== after.lead) lines.push({ column: 'lead', from: lead(row), to: lead(after) })
  if (row.state !== after.state)
    lines.push({
      column: 'state',
      from: <StateWord state={row.state} />,
      to: <StateWord state={after.state} />,
    })
  if (change.report && percents[0] !== percents[1])
    lines.push({ column: 'progress', from: percent(percents[0]), to: percent(percents[1]) })
  if (change.set && ('startDate' in change.set || 'endDate' in change.set))
    lines.push({
      column: 'dates',
      from: <ActivityDates {...row} />,
      to: <ActivityDates {...after} />,
    })
  return (
    <ul className={styles.changes}>
      {lines.map(({ column, from, to }) => (
        <li key={column}>
          <span className={styles.faint}>{t(`activities:column.${column}`)}:</span> <s>{from}</s>{' '}
          <span aria-hidden>→</span>
          <span className="visually-hidden">{t('becomes')}</span> <strong>{to}</strong>
        </li>
      ))}
    </ul>
  )
}
