import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { FactForm } from '../reports/fact-form.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

interface Fields {
  readonly cutOff: TypedDate
}

interface Props {
  title: string
  action: string
  cutOff: string
  /** Of the evaluation, where there is one. */
  version?: number
  send: (cutOff: TypedDate, version: number) => Promise<unknown>
  onClose: () => void
}

/** Asks until when the figures are taken. */
export function CutOffForm({ title, action, cutOff, version, send, onClose }: Props) {
  const t = useEvaluationTexts()
  return (
    <FactForm<Fields>
      title={title}
      thing="evaluation"
      form="cut-off"
      start={{ cutOff }}
      sendLabel={action}
      edits={version === undefined ? undefined : { version, labels: { cutOff: t('cutOff') } }}
      send={(fields, sent) => send(fields.cutOff, sent.version)}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <DateField
          label={t('cutOff')}
          hint={t('cutOffHint')}
          name="cutOff"
          required
          value={fields.cutOff}
          fault={fault('cutOff')}
          onChange={(date) => change({ cutOff: date })}
        />
      )}
    </FactForm>
  )
}
