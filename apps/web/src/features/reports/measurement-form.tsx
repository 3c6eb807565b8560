import { addMeasurement, type Indicator } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { NumberField, type TypedNumber } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from './fact-form.tsx'
import styles from './fact-form.module.css'

interface Props {
  number: string
  indicator: Indicator
  onClose: () => void
}

interface Fields {
  date: TypedDate
  value: TypedNumber
  words: string
}

/** A dated value against an indicator. */
export function MeasurementForm({ number, indicator, onClose }: Props) {
  const { t } = useTranslation('reports')
  const { plan, asOf } = usePlace()
  const { id, title, unit } = indicator
  const { writeAndWait } = useWrite(addMeasurement, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('measured') }),
  })
  const start: Fields = { date: asOf, value: null, words: '' }
  return (
    <FactForm
      title={t('newMeasurementOf', { title })}
      thing={`activity/${number}`}
      form={`measurement/${id}`}
      start={start}
      send={({ date, value, words }) =>
        writeAndWait({
          params: { plan, number, id },
          // What cannot be read is refused by the API, field by field.
          body: { date: date ?? '', value: value as number, words: words || null },
        })
      }
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <div className={styles.row}>
          <DateField
            label={t('date')}
            name="date"
            value={fields.date}
            fault={fault('date')}
            onChange={(date) => change({ date })}
          />
          <NumberField
            label={t('valueOf', { unit })}
            name="value"
            value={fields.value}
            fault={fault('value')}
            onChange={(value) => change({ value })}
          />
          <TextField
            label={t('remark')}
            name="words"
            lang="da"
            value={fields.words}
            fault={fault('words')}
            onChange={(event) => change({ words: event.target.value })}
          />
        </div>
      )}
    </FactForm>
  )
}
