import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './activity-form.module.css'
import type { FieldsProps } from './fields-props.ts'
import { unitNamesQuery } from './queries.ts'

/** The unit that leads it, or none. */
export function LeadField({ fields, change, faults }: FieldsProps) {
  const { t } = useTranslation('editing')
  const units = useQuery(unitNamesQuery).data ?? []
  return (
    <SelectField
      name="lead"
      label={t('field.lead')}
      all={t('noLead')}
      className={styles.narrow}
      value={fields.lead === '' ? undefined : fields.lead}
      options={units.map((name) => ({ value: name, label: name }))}
      fault={faults['lead']}
      onChange={(lead = '') => change({ lead })}
    />
  )
}
