import { SCHEDULE_KINDS, TIMING_NEEDS } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField } from '../../ui/date-field.tsx'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import styles from './activity-form.module.css'
import type { FieldsProps } from './fields-props.ts'

/** How the activity is timed, and what that kind needs. */
export function TimingFields({ fields, change, faults }: FieldsProps) {
  const { t } = useTranslation(['editing', 'words'])
  const needs: readonly string[] = TIMING_NEEDS[fields.scheduleKind]
  return (
    <div className={styles.group}>
      <ChoiceGroup
        kind="radio"
        legend={t('field.scheduleKind')}
        options={SCHEDULE_KINDS.map((kind) => ({
          value: kind,
          label: `${t(`words:scheduleKind.${kind}`)} – ${t(`kindMeans.${kind}`)}`,
        }))}
        chosen={[fields.scheduleKind]}
        onToggle={(scheduleKind) => change({ scheduleKind })}
      />
      {needs.includes('startDate') && (
        <div className={styles.pair}>
          {(['startDate', 'endDate'] as const).map((field) => (
            <DateField
              key={field}
              name={field}
              label={t(`field.${field}`)}
              value={fields[field]}
              fault={faults[field]}
              onChange={(date) => change({ [field]: date })}
            />
          ))}
        </div>
      )}
      {needs.includes('ongoingReason') && (
        <MarkdownField
          name="ongoingReason"
          label={t('field.ongoingReason')}
          hint={t('reasonHint')}
          rows={2}
          value={fields.ongoingReason}
          fault={faults['ongoingReason']}
          onChange={(ongoingReason) => change({ ongoingReason })}
        />
      )}
    </div>
  )
}
