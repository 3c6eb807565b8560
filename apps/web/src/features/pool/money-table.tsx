import type { ReactNode } from 'react'
import table from '../../ui/data-table.module.css'
import styles from './money-table.module.css'

export interface MoneyColumn<K extends string> {
  readonly key: K
  readonly label: string
  /** Stands to the right, figures under figures. */
  readonly isFigure?: boolean
  /** A date or a word: never broken into two lines. */
  readonly isShort?: boolean
}

export interface MoneyRow<K extends string> {
  readonly key: string | number
  /** Where a link can lead to. */
  readonly id?: string
  /** Taken back: struck through, but there. */
  readonly isStruck?: boolean
  /** What the address points at. */
  readonly isTarget?: boolean
  readonly cells: Readonly<Record<K, ReactNode>>
}

interface Props<K extends string> {
  readonly caption: string
  readonly columns: readonly MoneyColumn<K>[]
  readonly rows: readonly MoneyRow<K>[]
  readonly total?: MoneyRow<K>
}

/**
 * A table of amounts; on a phone each row is a card with its labels. The roles are written out,
 * since a table that is not laid out as one is else no table to a screen reader.
 */
export function MoneyTable<K extends string>({ caption, columns, rows, total }: Props<K>) {
  return (
    <table role="table" className={`${table.table} ${styles.cards}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, isFigure }) => (
            <th key={key} role="columnheader" scope="col" data-numeric={isFigure}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <Row row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  )
}

interface RowProps<K extends string> {
  readonly row: MoneyRow<K>
  readonly columns: readonly MoneyColumn<K>[]
}

function Row<K extends string>({ row, columns }: RowProps<K>) {
  return (
    <tr
      role="row"
      id={row.id}
      tabIndex={row.id === undefined ? undefined : -1}
      data-voided={row.isStruck}
      data-target={row.isTarget}
    >
      {columns.map(({ key, label, isFigure, isShort }, at) => {
        const cell = row.cells[key]
        if (at === 0) {
          return (
            <th key={key} role="rowheader" scope="row" data-short={isShort}>
              {cell}
            </th>
          )
        }
        return (
          <td
            key={key}
            role="cell"
            data-numeric={isFigure}
            data-short={isShort}
            data-label={label}
            data-empty={cell === null}
          >
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
