/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   where there is no room the table is laid out as blocks, and loses its roles unless they are written out */
import type { ActivitySort } from '@koreplan/contract'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './activity-table.module.css'
import { isNumeric, SORT_FIELD, type TableColumn } from './columns.tsx'
import type { Sorting } from './filters.ts'

export interface SortControl extends Sorting {
  readonly onSort: (field: ActivitySort) => void
}

interface Props {
  column: TableColumn
  sort: SortControl | undefined
}

/** A column's name; where the table can be sorted, a button that does it. */
export function ColumnHeader({ column, sort }: Props) {
  const { t } = useTranslation('activities')
  const name = t(`column.${column}`)
  const field = SORT_FIELD[column]
  const sorted = sort?.field === field
  const Icon = !sorted ? ChevronsUpDown : sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      role="columnheader"
      scope="col"
      data-numeric={isNumeric(column)}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      {sort ? (
        <button type="button" className={styles.sort} onClick={() => sort.onSort(field)}>
          {name}
          <Icon aria-hidden size={14} className={sorted ? undefined : styles.unsorted} />
        </button>
      ) : (
        name
      )}
    </th>
  )
}
