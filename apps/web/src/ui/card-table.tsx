import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './card-table.module.css'

export interface CardColumn<R> {
  /** Empty for a column of buttons. */
  readonly title: string
  readonly cell: (row: R) => ReactNode
  /** Figures, which stand to the right. */
  readonly numeric?: boolean
  /** Running text, which needs room. */
  readonly wide?: boolean
  /** Makes its heading a button that sorts by it. */
  readonly sort?: {
    readonly direction: 'ascending' | 'descending' | null
    readonly onSort: () => void
  }
}

interface Props<R> {
  caption: string
  rows: readonly R[]
  keyOf: (row: R) => string | number
  /** The first names the row. */
  columns: readonly CardColumn<R>[]
}

/** A table that becomes a card for each row where there is no room for columns. */
export function CardTable<R>({ caption, rows, keyOf, columns }: Props<R>) {
  const { t } = useTranslation()
  return (
    <table className={styles.table} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, numeric, sort }) => (
            <th
              key={title}
              scope="col"
              role="columnheader"
              data-numeric={numeric}
              aria-sort={sort?.direction ?? undefined}
            >
              {sort ? (
                <SortButton title={title} {...sort} />
              ) : (
                title || <span className="visually-hidden">{t('actions')}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ title, cell, numeric, wide }, index) =>
              index === 0 ? (
                <th key={title} scope="row" role="rowheader">
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={title}
                  role="cell"
                  data-numeric={numeric}
                  data-wide={wide}
                  data-actions={title === '' || undefined}
                >
                  {title !== '' && (
                    <span className={styles.title} aria-hidden>
                      {title}
                    </span>
                  )}
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Sort = NonNullable<CardColumn<never>['sort']>

function SortButton({ title, direction, onSort }: Sort & { title: string }) {
  const Icon =
    direction === null ? ChevronsUpDown : direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {title}
      <Icon aria-hidden size={14} data-sorted={direction !== null} />
    </button>
  )
}
