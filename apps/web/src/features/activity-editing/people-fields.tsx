import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { inAlphabet } from './activity-fields.ts'
import styles from './activity-form.module.css'
import type { FieldsProps } from './fields-props.ts'
import { LeadField } from './lead-field.tsx'
import { PartnerField } from './partner-field.tsx'
import { partnerNamesQuery, unitNamesQuery } from './queries.ts'

/** Who leads it, and who takes part. */
export function PeopleFields({ fields, change, faults }: FieldsProps) {
  const { t } = useTranslation(['editing', 'general'])
  const units = useQuery(unitNamesQuery).data ?? []
  const partners = useQuery(partnerNamesQuery).data ?? []
  // Who takes part stays to be seen before the list has come.
  const known = inAlphabet([...new Set([...units, ...fields.units])])
  return (
    <>
      <LeadField fields={fields} change={change} faults={faults} />
      <div className={styles.columns}>
        <ChoiceGroup
          kind="checkbox"
          legend={t('field.units')}
          options={known.map((name) => ({ value: name, label: name }))}
          chosen={fields.units}
          onToggle={(name, on) =>
            change({
              units: inAlphabet(
                on ? [...fields.units, name] : fields.units.filter((one) => one !== name),
              ),
            })
          }
        />
      </div>
      <PartnerField
        names={partners}
        chosen={fields.partners}
        fault={Object.entries(faults).find(([path]) => path.startsWith('partners'))?.[1]}
        onChange={(names) => change({ partners: inAlphabet(names) })}
      />
    </>
  )
}
