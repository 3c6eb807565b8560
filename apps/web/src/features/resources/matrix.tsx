import type { HourFigures } from '@koreplan/contract'
import type { Spot } from '../activity-grid/movement.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { tintOf, type MatrixModel } from './matrix-model.ts'
import styles from './matrix.module.css'
import { useMatrixKeys } from './use-matrix-keys.ts'
import { useResourceTexts } from './use-resource-texts.ts'

interface Props {
  readonly model: MatrixModel
  readonly caption: string
  /** What the rows are. */
  readonly corner: string
  readonly usedOnly: boolean
  /** Whether something comes of opening a cell, by its row and column. */
  readonly canOpen: (spot: Spot) => boolean
  readonly onOpen: (spot: Spot) => void
}

/** Figures in every cell, with sums to the right and below; tinted by the share that is used. */
export function Matrix({ model, caption, corner, usedOnly, canOpen, onOpen }: Props) {
  const t = useResourceTexts()
  const { columns, rows, total } = model
  const { table, focus, handlers } = useMatrixKeys({
    rows: rows.length + 1,
    columns: columns.length + 1,
    onOpen: (spot) => canOpen(spot) && onOpen(spot),
  })
  const cell = (row: number, column: number, figures: HourFigures, isSum: boolean) => {
    const spot = { row, column }
    return (
      <td
        key={column}
        role="gridcell"
        data-spot={`${row}.${column}`}
        data-sum={isSum}
        data-open={canOpen(spot)}
        aria-haspopup={canOpen(spot) ? 'dialog' : undefined}
        tabIndex={focus.row === row && focus.column === column ? 0 : -1}
        style={{ ['--tint' as string]: `${tintOf(figures)}%` }}
      >
        <MatrixCell figures={figures} usedOnly={usedOnly} />
      </td>
    )
  }
  return (
    <div className={styles.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table */}
      <table ref={table} role="grid" className={styles.matrix} aria-label={caption} {...handlers}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, number, label }) => (
              <th key={key} scope="col" lang="da">
                {number !== null && <span className={styles.number}>{number} </span>}
                {label}
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row" lang="da">
                {row.number} {row.label}
              </th>
              {row.cells.map((figures, column) => cell(at, column, figures, false))}
              {cell(at, columns.length, row.sums, true)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {columns.map(({ sums }, column) => cell(rows.length, column, sums, true))}
            {cell(rows.length, columns.length, total, true)}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
