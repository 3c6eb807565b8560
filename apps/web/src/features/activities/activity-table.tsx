/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   where there is no room the table is laid out as blocks, and loses its roles unless they are written out */
import type { ActivityRow } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { ActivityCell, isNumeric, type TableColumn } from './columns.tsx'
import styles from './activity-table.module.css'
import { ColumnHeader, type SortControl } from './column-header.tsx'

interface Props {
  rows: readonly ActivityRow[]
  columns: readonly TableColumn[]
  /** What the table is, for who hears it. */
  label: string
  /** Absent: the rows stand as they came. */
  sort?: SortControl
}

/** Activities as rows; where there is no room for them, as cards. */
export function ActivityTable({ rows, columns, label, sort }: Props) {
  const { t } = useTranslation('activities')
  return (
    <table className={styles.table} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHeader key={column} column={column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.number} role="row" className={styles.row}>
            {columns.map((column) => (
              <td
                key={column}
                role="cell"
                data-column={column}
                data-numeric={isNumeric(column)}
                data-label={t(`column.${column}`)}
              >
                <ActivityCell row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
