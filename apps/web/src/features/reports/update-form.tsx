import { addUpdate, type Activity } from '@koreplan/contract'
import { isIsoDate, RECORDED_STATES, type RecordedState } from '@koreplan/domain'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { NumberField, type TypedNumber } from '../../ui/number-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useWhyNotReport } from '../session/use-session.ts'
import { ChoiceField } from './choice-field.tsx'
import { FactForm } from './fact-form.tsx'
import styles from './fact-form.module.css'

const MarkdownField = lazy(() => import('../../ui/markdown/markdown-field.tsx'))

interface Fields {
  date: TypedDate
  state: RecordedState
  percent: TypedNumber
  words: string
}

/** A new status update. A contact person's waits for approval, and says so before it is sent. */
export function UpdateForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useTranslation(['reports', 'words'])
  const { plan, asOf } = usePlace()
  const { number, unitIds, state } = activity
  const decides = useWhyNotReport(unitIds, 'report.decide') === null
  const { writeAndWait } = useWrite(addUpdate, {
    renews: plan,
    refused: () => true,
    done: ({ approval }) => ({
      text: t(approval === 'approved' ? 'reported' : 'submitted', { number }),
    }),
  })
  const start: Fields = {
    date: asOf,
    state: state === 'not_reported' || state === 'not_started' ? 'in_progress' : state,
    percent: null,
    words: '',
  }
  const send = ({ date, state: as, percent, words }: Fields) =>
    writeAndWait({
      params: { plan, number },
      // What cannot be read as a date or a number is refused by the API, field by field.
      body: { date: date ?? '', state: as, percent: percent as number | null, words },
    })
  return (
    <FactForm
      title={t('newUpdate')}
      thing={`activity/${number}`}
      form="update"
      start={start}
      send={send}
      sendLabel={t(decides ? 'save' : 'send')}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <>
          <div className={styles.row}>
            <DateField
              label={t('date')}
              name="date"
              hint={t('dateHint')}
              value={fields.date}
              fault={isReadable(fields.date) ? fault('date') : undefined}
              onChange={(date) => change({ date })}
            />
            <ChoiceField
              label={t('state')}
              name="state"
              value={fields.state}
              options={RECORDED_STATES.map((value) => ({
                value,
                label: t(`words:state.${value}`),
              }))}
              onChange={(next) => change({ state: next })}
            />
            <NumberField
              label={t('percent')}
              name="percent"
              hint={t('percentHint')}
              value={fields.percent}
              fault={fault('percent')}
              onChange={(percent) => change({ percent })}
            />
          </div>
          <Suspense fallback={<Skeleton />}>
            <MarkdownField
              label={t('words')}
              name="words"
              value={fields.words}
              fault={fault('words')}
              onChange={(words) => change({ words })}
            />
          </Suspense>
          {!decides && <p className={styles.note}>{t('waits')}</p>}
        </>
      )}
    </FactForm>
  )
}

/** The field itself says what is wrong with what it cannot read. */
const isReadable = (date: TypedDate): boolean => date === null || isIsoDate(date)
