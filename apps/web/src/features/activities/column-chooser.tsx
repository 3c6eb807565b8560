import { Columns3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, buttonClass } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { COLUMN_KEYS } from './column-keys.ts'
import { columnsOf } from './filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

/** Which columns the list has; its address and its file have the same. */
export function ColumnChooser() {
  const { t } = useTranslation('activities')
  const { filters, change } = useActivityFilters()
  const chosen = columnsOf(filters)
  return (
    <Disclosure
      align="end"
      className={buttonClass('secondary')}
      label={
        <>
          <Columns3 aria-hidden size={18} />
          {t('columns')}
        </>
      }
    >
      <ChoiceGroup
        kind="checkbox"
        legend={t('chooseColumns')}
        options={COLUMN_KEYS.map((value) => ({ value, label: t(`column.${value}`) }))}
        chosen={chosen}
        onToggle={(column, on) => {
          const next = COLUMN_KEYS.filter((key) => (key === column ? on : chosen.includes(key)))
          if (next.length > 0) change({ columns: next.join(',') }, { replace: true })
        }}
      />
      {filters.columns && (
        <Button look="plain" onClick={() => change({ columns: undefined }, { replace: true })}>
          {t('resetColumns')}
        </Button>
      )}
    </Disclosure>
  )
}
