/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   where there is no room the table is laid out as blocks, and loses its roles unless they are written out */
import type { ActivityRow } from '@koreplan/contract'
import type { TFunction } from 'i18next'
import { ActivityCell, isNumeric } from '../activities/columns.tsx'
import { CellEditor } from './cell-editor.tsx'
import { CellMark } from './cell-mark.tsx'
import type { EditorProps } from './editors/editor.ts'
import { cellKey, type GridColumn } from './grid-state.ts'
import styles from './grid.module.css'
import type { WhyNotEdit } from './rights.ts'
import type { Mark } from './write-job.ts'

interface Props {
  /** The row's: a dozen cells need not listen for another language each by itself. */
  t: TFunction<['activities', 'grid']>
  row: ActivityRow
  column: GridColumn
  isFocused: boolean
  isChosen: boolean
  /** Null: it can be edited. */
  whyNot: WhyNotEdit | null
  mark: Mark | undefined
  /** While it is edited. */
  editor: Pick<EditorProps, 'typed' | 'onDone' | 'onCancel'> | null
}

/** One cell. What has a control in it leaves the focus to that. */
export function GridCell({ t, row, column, isFocused, isChosen, whyNot, mark, editor }: Props) {
  const hasControl = column === 'select' || column === 'title'
  const tabIndex = isFocused ? 0 : -1
  if (column === 'select')
    return (
      <td role="gridcell" data-cell={cellKey({ number: row.number, column })} data-column={column}>
        <input
          type="checkbox"
          className={styles.box}
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={t('grid:choose', { number: row.number, title: row.title })}
          // The grid hears the click: Shift chooses a range.
          onChange={() => undefined}
        />
      </td>
    )
  const name = t(`column.${column}`)
  const isReadOnly = whyNot !== null
  return (
    <td
      role={column === 'title' ? 'rowheader' : 'gridcell'}
      data-cell={cellKey({ number: row.number, column })}
      data-column={column}
      data-numeric={isNumeric(column)}
      data-label={name}
      data-editing={editor !== null}
      data-mark={mark?.kind}
      aria-readonly={isReadOnly}
      tabIndex={hasControl ? undefined : tabIndex}
      title={isReadOnly && whyNot !== 'derived' ? t(`grid:whyNot.${whyNot}`) : undefined}
    >
      <span className={styles.content} inert={editor !== null}>
        <ActivityCell row={row} column={column} linkTabIndex={tabIndex} />
        {mark && <CellMark mark={mark} />}
      </span>
      {editor && (
        <CellEditor
          {...editor}
          row={row}
          column={column}
          name={`${name}, ${row.number} ${row.title}`}
        />
      )}
    </td>
  )
}
