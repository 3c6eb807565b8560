import { addActivity } from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts/drafts.ts'
import { useEditing } from '../../lib/editing/use-editing.ts'
import { useFormWrite } from '../../lib/write/use-form-write.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { FormFrame } from '../../ui/editing/form-frame.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { NEW_ACTIVITY, newActivityOf, type NewActivityFields } from './activity-fields.ts'
import styles from './activity-form.module.css'
import { LeadField } from './lead-field.tsx'
import { TimingFields } from './timing-fields.tsx'
import { useFieldWords } from './use-field-words.ts'

/** Nothing that is new has a version: only what was typed matters. */
const NO_VERSION = 0

interface Props {
  area: string
  draft: Draft<NewActivityFields> | null
  onClose: () => void
}

/** What an activity needs to be made; the rest is written on its page, which opens then. */
export function NewActivityForm({ area, draft, onClose }: Props) {
  const { t } = useTranslation('editing')
  const { plan } = usePlace()
  const navigate = useNavigate()
  const { labelOf } = useFieldWords()
  const start = { fields: { ...NEW_ACTIVITY, area }, version: NO_VERSION }
  const { mine, change, done } = useEditing<NewActivityFields>(
    start,
    useDraftPlace('activity/new'),
    draft,
  )
  const areas = (usePlan()?.areas ?? []).flatMap((one) => [one, ...one.subAreas])
  const { write, isPending, refused, retry } = useFormWrite(addActivity, {
    renews: plan,
    done: ({ number }) => {
      done()
      onClose()
      void navigate({ to: '/activities/$number', params: { number } })
      return { text: t('madeActivity', { number }) }
    },
  })
  const { faults } = refused
  return (
    <FormFrame
      label={t('newActivity')}
      busy={isPending}
      refused={refused}
      labelOf={(path) => (path === 'area' ? t('inArea') : labelOf(path))}
      saveLabel={t('make')}
      onRetry={retry}
      onSave={() => write({ params: { plan }, body: newActivityOf(mine) })}
      onLeave={onClose}
    >
      <TextField
        name="title"
        label={t('field.title')}
        lang="da"
        maxLength={300}
        value={mine.title}
        fault={faults['title']}
        onChange={(event) => change({ title: event.target.value })}
      />
      <SelectField
        name="area"
        label={t('inArea')}
        all={t('chooseArea')}
        className={styles.narrow}
        value={mine.area || undefined}
        options={areas.map(({ number, shortTitle }) => ({
          value: number,
          label: `${number} ${shortTitle}`,
        }))}
        fault={faults['area']}
        onChange={(chosen = '') => change({ area: chosen })}
      />
      <TimingFields fields={mine} change={change} faults={faults} />
      <LeadField fields={mine} change={change} faults={faults} />
    </FormFrame>
  )
}
