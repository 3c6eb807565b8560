/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role --
   a table whose cells are walked and edited is a grid (docs/decisions/0013); its parts keep their roles written out,
   since where there is no room they are laid out as blocks */
import type { ActivityRow } from '@koreplan/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import tableStyles from '../activities/activity-table.module.css'
import { ColumnHeader, type SortControl } from '../activities/column-header.tsx'
import type { EditorProps } from './editors/editor.ts'
import { GridRow } from './grid-row.tsx'
import type { GridColumn } from './grid-state.ts'
import styles from './grid.module.css'
import { marksByRow } from './marks-by-row.ts'
import type { Rights } from './rights.ts'
import type { useGrid } from './use-grid.ts'
import { useWindowed } from './use-windowed.ts'
import type { Mark } from './write-job.ts'

interface Props {
  grid: ReturnType<typeof useGrid>
  rows: readonly ActivityRow[]
  columns: readonly GridColumn[]
  rights: Rights
  strays: ReadonlySet<string>
  marks: ReadonlyMap<string, Mark>
  label: string
  describedBy: string
  sort: SortControl
  editor: Pick<EditorProps, 'onDone' | 'onCancel'>
}

/** The table as a grid: cells that can be walked and edited. */
export function GridTable(props: Props) {
  const { grid, rows, columns, rights, strays, marks, label, describedBy, sort, editor } = props
  const { t } = useTranslation('grid')
  const { state, focus, table } = grid
  const focusedRow = rows.findIndex(({ number }) => number === focus.number)
  const { slots, measure } = useWindowed(rows.length, focusedRow, table)
  const byRow = useMemo(() => marksByRow(marks), [marks])
  return (
    <table
      ref={table}
      className={`${tableStyles.table} ${styles.grid}`}
      role="grid"
      aria-label={label}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={columns.includes('select') || undefined}
      {...grid.handlers}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map((column) =>
            column === 'select' ? (
              <th key={column} role="columnheader" scope="col" data-column={column}>
                <span className="visually-hidden">{t('chosen')}</span>
              </th>
            ) : (
              <ColumnHeader key={column} column={column} sort={sort} />
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {slots.map((slot) => {
          const row = slot.kind === 'row' ? rows[slot.index] : undefined
          if (slot.kind === 'room')
            return (
              <tr key={slot.key} role="presentation" className={styles.room}>
                {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- room, not a control */}
                <td role="presentation" colSpan={columns.length} style={{ height: slot.height }} />
              </tr>
            )
          if (!row) return null
          const { editing } = state
          return (
            <GridRow
              key={row.number}
              row={row}
              index={slot.index}
              columns={columns}
              rights={rights}
              focused={row.number === focus.number ? focus.column : null}
              isChosen={state.chosen.has(row.number)}
              isStray={strays.has(row.number)}
              strayText={t('stray')}
              marks={byRow.get(row.number)}
              editing={editing?.number === row.number ? { ...editor, ...editing } : null}
              measure={measure}
            />
          )
        })}
      </tbody>
    </table>
  )
}
