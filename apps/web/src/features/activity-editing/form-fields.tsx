import { useTranslation } from 'react-i18next'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './activity-form.module.css'
import type { FieldsProps } from './fields-props.ts'
import { PeopleFields } from './people-fields.tsx'
import { TimingFields } from './timing-fields.tsx'

/** Everything of an activity that the secretariat writes. */
export function FormFields(props: FieldsProps) {
  const { t } = useTranslation('editing')
  const { fields, change, faults } = props
  return (
    <>
      <TextField
        name="title"
        label={t('field.title')}
        lang="da"
        maxLength={300}
        value={fields.title}
        fault={faults['title']}
        onChange={(event) => change({ title: event.target.value })}
      />
      {(['description', 'expectedResults'] as const).map((field) => (
        <MarkdownField
          key={field}
          name={field}
          label={t(`field.${field}`)}
          value={fields[field]}
          fault={faults[field]}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <TimingFields {...props} />
      <PeopleFields {...props} />
      <NumberField
        name="weight"
        label={t('field.weight')}
        hint={t('weightHint')}
        className={styles.narrow}
        value={fields.weight}
        fault={faults['weight']}
        onChange={(weight) => change({ weight })}
      />
    </>
  )
}
