import type { ActivityRow, ActivitySort } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import styles from './activity-table.module.css'
import { ActivityDates } from './activity-dates.tsx'
import type { ColumnKey } from './column-keys.ts'
import { whyNullOf } from './why-null.ts'

export type TableColumn = 'number' | 'title' | ColumnKey

/** By what field the API sorts when a column's header is pressed. */
export const SORT_FIELD = {
  number: 'number',
  title: 'title',
  area: 'area',
  lead: 'lead',
  state: 'state',
  schedule: 'schedule',
  progress: 'progress',
  dates: 'endDate',
  lastUpdated: 'lastUpdatedOn',
  spent: 'spentOre',
  hours: 'minutesUsed',
} satisfies Record<TableColumn, ActivitySort>

/** Figures stand to the right, one under the other. */
export const isNumeric = (column: TableColumn) => column === 'spent' || column === 'hours'

interface Props {
  row: ActivityRow
  column: TableColumn
  /** Of the row's link, in a grid that has one stop for Tab. */
  linkTabIndex?: number
}

/** What stands in one column of an activity's row. */
export function ActivityCell({ row, column, linkTabIndex }: Props) {
  const { t } = useTranslation(['activities', 'general', 'words'])
  const format = useFormat()
  switch (column) {
    case 'number':
      return row.number
    case 'title':
      return (
        <>
          <Link
            to="/activities/$number"
            params={{ number: row.number }}
            className={styles.title}
            tabIndex={linkTabIndex}
            lang="da"
          >
            {row.title}
          </Link>
          {row.archivedOn && (
            <span className={styles.archived}>
              {t('archivedOn', { date: format.date(row.archivedOn) })}
            </span>
          )}
        </>
      )
    case 'area':
      return (
        <span lang="da">
          {row.area.number} {row.area.shortTitle}
        </span>
      )
    case 'lead':
      return row.lead ? <span lang="da">{row.lead}</span> : <Faint>{t('general:notSet')}</Faint>
    case 'state':
      return <StateWord state={row.state} />
    case 'schedule':
      return <ScheduleBadge schedule={row.schedule} />
    case 'progress':
      return <ProgressFigure {...row} whyNull={whyNullOf(row)} />
    case 'dates':
      return <ActivityDates {...row} />
    case 'lastUpdated':
      return row.lastUpdatedOn ? format.date(row.lastUpdatedOn) : <Faint>{t('never')}</Faint>
    case 'spent':
      return format.exactAmount(row.spentOre)
    case 'hours':
      return format.exactHours(row.minutesUsed)
  }
}

const Faint = ({ children }: { children: string }) => (
  <span className={styles.faint}>{children}</span>
)
