/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   where there is no room the table is laid out as blocks, and loses its roles unless they are written out */
import type { ActivityRow } from '@koreplan/contract'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import tableStyles from '../activities/activity-table.module.css'
import type { EditorProps } from './editors/editor.ts'
import { GridCell } from './grid-cell.tsx'
import type { GridColumn } from './grid-state.ts'
import styles from './grid.module.css'
import { whyNotEdit, type Rights } from './rights.ts'
import type { Mark } from './write-job.ts'

interface Props {
  row: ActivityRow
  /** Counted from 0 among all rows. */
  index: number
  columns: readonly GridColumn[]
  rights: Rights
  /** The column that has the focus; null when it is in another row. */
  focused: GridColumn | null
  isChosen: boolean
  /** It stays though the filter has it no longer. */
  isStray: boolean
  strayText: string
  marks: Readonly<Partial<Record<GridColumn, Mark>>> | undefined
  editing: (Pick<EditorProps, 'typed' | 'onDone' | 'onCancel'> & { column: GridColumn }) | null
  /** Measures the row, where only those in sight are made. */
  measure: ((element: HTMLTableRowElement | null) => void) | undefined
}

/** One row; made anew only when something of it changes. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, columns, rights, focused, isChosen, isStray, strayText } = props
  const { marks, editing, measure } = props
  const { t } = useTranslation(['activities', 'grid'])
  return (
    <tr
      ref={measure}
      role="row"
      className={`${tableStyles.row} ${styles.row}`}
      data-index={index}
      data-stray={isStray ? strayText : undefined}
      aria-rowindex={index + 2}
      aria-selected={columns.includes('select') ? isChosen : undefined}
    >
      {columns.map((column) => (
        <GridCell
          key={column}
          t={t}
          row={row}
          column={column}
          isFocused={column === focused}
          isChosen={isChosen}
          whyNot={whyNotEdit(row, column, rights)}
          mark={marks?.[column]}
          editor={editing?.column === column ? editing : null}
        />
      ))}
    </tr>
  )
})
