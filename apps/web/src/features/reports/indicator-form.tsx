import {
  addIndicator,
  editIndicator,
  type Indicator,
  type IndicatorChange,
} from '@koreplan/contract'
import {
  INDICATOR_KINDS,
  TARGET_PERIODS,
  type IndicatorKind,
  type TargetPeriod,
} from '@koreplan/domain'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { NumberField, type TypedNumber } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ChoiceField } from './choice-field.tsx'
import { FactForm, type FactFields } from './fact-form.tsx'
import type { Sent } from './use-fact-form.ts'
import styles from './fact-form.module.css'

interface Props {
  number: string
  /** Null: a new one. */
  indicator: Indicator | null
  onClose: () => void
}

interface Fields {
  title: string
  unit: string
  kind: IndicatorKind
  targetPeriod: TargetPeriod
  target: TypedNumber
  approximate: boolean
}

/** An expected result: what is counted, in which unit, and the target. */
export function IndicatorForm({ number, indicator, onClose }: Props) {
  const { t } = useTranslation('reports')
  const { plan } = usePlace()
  const options = {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('indicatorSaved') }),
  }
  const made = useWrite(addIndicator, options)
  const edited = useWrite(editIndicator, options)
  const start: Fields = {
    title: indicator?.title ?? '',
    unit: indicator?.unit ?? '',
    kind: indicator?.kind ?? 'count',
    targetPeriod: indicator?.targetPeriod ?? 'year',
    target: indicator?.target ?? null,
    approximate: indicator?.approximate ?? false,
  }
  // What cannot be read is refused by the API, field by field.
  const send = (fields: Fields, { changes, version }: Sent<Fields>) =>
    indicator === null
      ? made.writeAndWait({
          params: { plan, number },
          body: { ...fields, target: fields.target as number },
        })
      : edited.writeAndWait(
          { params: { plan, number, id: indicator.id }, body: changes as IndicatorChange },
          version,
        )
  return (
    <FactForm
      title={t(indicator ? 'editIndicator' : 'newIndicator')}
      thing={`activity/${number}`}
      form={`indicator/${indicator?.id ?? 'new'}`}
      start={start}
      edits={indicator ? { version: indicator.version, ...wordsIn(t) } : undefined}
      send={send}
      onClose={onClose}
    >
      {(given) => <IndicatorFields {...given} />}
    </FactForm>
  )
}

/** What the fields are called, and how their values read, where two have changed the same. */
const wordsIn = (t: TFunction<'reports'>) => ({
  labels: {
    title: t('title'),
    unit: t('unit'),
    kind: t('kind'),
    targetPeriod: t('targetPeriod'),
    target: t('target'),
    approximate: t('approximate'),
  },
  wordsOf: (field: string, value: unknown): string | undefined => {
    const kind = INDICATOR_KINDS.find((one) => field === 'kind' && one === value)
    if (kind) return t(`kinds.${kind}`)
    const period = TARGET_PERIODS.find((one) => field === 'targetPeriod' && one === value)
    return period && t(`targetPeriods.${period}`)
  },
})

function IndicatorFields({ fields, change, fault }: FactFields<Fields>) {
  const { t } = useTranslation('reports')
  return (
    <>
      <div className={styles.row}>
        <TextField
          label={t('title')}
          name="title"
          lang="da"
          value={fields.title}
          fault={fault('title')}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextField
          label={t('unit')}
          name="unit"
          lang="da"
          hint={t('unitHint')}
          value={fields.unit}
          fault={fault('unit')}
          onChange={(event) => change({ unit: event.target.value })}
        />
      </div>
      <div className={styles.row}>
        <NumberField
          label={t('target')}
          name="target"
          value={fields.target}
          fault={fault('target')}
          onChange={(target) => change({ target })}
        />
        <ChoiceField
          label={t('targetPeriod')}
          name="targetPeriod"
          value={fields.targetPeriod}
          options={TARGET_PERIODS.map((value) => ({ value, label: t(`targetPeriods.${value}`) }))}
          onChange={(targetPeriod) => change({ targetPeriod })}
        />
        <ChoiceField
          label={t('kind')}
          name="kind"
          value={fields.kind}
          options={INDICATOR_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          name="approximate"
          checked={fields.approximate}
          onChange={(event) => change({ approximate: event.target.checked })}
        />
        {t('approximate')}
      </label>
    </>
  )
}
