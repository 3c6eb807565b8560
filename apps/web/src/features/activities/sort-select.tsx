import { useTranslation } from 'react-i18next'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './activities-page.module.css'
import { SORT_FIELD, type TableColumn } from './columns.tsx'
import { columnsOf } from './filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

/** Sorting where the rows are cards, and there are no headers to press. */
export function SortSelect() {
  const { t } = useTranslation('activities')
  const { filters, change } = useActivityFilters()
  const columns: TableColumn[] = ['number', 'title', ...columnsOf(filters)]
  const options = columns.flatMap((column) => [
    { value: SORT_FIELD[column], label: `${t(`column.${column}`)}, ${t('sortUp')}` },
    { value: `-${SORT_FIELD[column]}`, label: `${t(`column.${column}`)}, ${t('sortDown')}` },
  ])
  return (
    <SelectField
      className={styles.sortSelect}
      label={t('sortBy')}
      all={t('planOrder')}
      value={filters.sort}
      options={options.filter(({ value }) => value !== 'number')}
      onChange={(sort) => change({ sort })}
    />
  )
}
