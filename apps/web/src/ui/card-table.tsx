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
          {columns.map(({ title, numeric }) => (
            <th key={title} scope="col" role="columnheader" data-numeric={numeric}>
              {title || <span className="visually-hidden">{t('actions')}</span>}
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
