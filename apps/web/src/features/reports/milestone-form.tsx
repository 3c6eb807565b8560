import {
  addMilestone,
  editMilestone,
  type Milestone,
  type MilestoneChange,
} from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { NumberField, type TypedNumber } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from './fact-form.tsx'
import type { Sent } from './use-fact-form.ts'
import styles from './fact-form.module.css'

interface Props {
  number: string
  /** Null: a new one. */
  milestone: Milestone | null
  onClose: () => void
}

interface Fields {
  title: string
  dueDate: TypedDate
  completedOn: TypedDate
  weight: TypedNumber
}

/** A milestone: what, by when, reached when, and how much it counts. */
export function MilestoneForm({ number, milestone, onClose }: Props) {
  const { t } = useTranslation('reports')
  const { plan } = usePlace()
  const options = {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('milestoneSaved') }),
  }
  const made = useWrite(addMilestone, options)
  const edited = useWrite(editMilestone, options)
  const start: Fields = {
    title: milestone?.title ?? '',
    dueDate: milestone?.dueDate ?? null,
    completedOn: milestone?.completedOn ?? null,
    weight: milestone?.weight ?? 1,
  }
  // What cannot be read is refused by the API, field by field.
  const send = (fields: Fields, { changes, version }: Sent<Fields>) =>
    milestone === null
      ? made.writeAndWait({
          params: { plan, number },
          body: { ...fields, weight: fields.weight as number },
        })
      : edited.writeAndWait(
          { params: { plan, number, id: milestone.id }, body: changes as MilestoneChange },
          version,
        )
  const labels = {
    title: t('title'),
    dueDate: t('due'),
    completedOn: t('completedOn'),
    weight: t('weight'),
  }
  return (
    <FactForm
      title={t(milestone ? 'editMilestone' : 'newMilestone')}
      thing={`activity/${number}`}
      form={`milestone/${milestone?.id ?? 'new'}`}
      start={start}
      edits={milestone ? { version: milestone.version, labels } : undefined}
      send={send}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <>
          <TextField
            label={t('title')}
            name="title"
            lang="da"
            value={fields.title}
            fault={fault('title')}
            onChange={(event) => change({ title: event.target.value })}
          />
          <div className={styles.row}>
            <DateField
              label={t('due')}
              name="dueDate"
              value={fields.dueDate}
              fault={fault('dueDate')}
              onChange={(dueDate) => change({ dueDate })}
            />
            <DateField
              label={t('completedOn')}
              name="completedOn"
              hint={t('notReachedHint')}
              value={fields.completedOn}
              fault={fault('completedOn')}
              onChange={(completedOn) => change({ completedOn })}
            />
            <NumberField
              label={t('weight')}
              name="weight"
              hint={t('weightHint')}
              value={fields.weight}
              fault={fault('weight')}
              onChange={(weight) => change({ weight })}
            />
          </div>
        </>
      )}
    </FactForm>
  )
}
