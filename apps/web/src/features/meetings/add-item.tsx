import { addAgendaItem, type Meeting } from '@koreplan/contract'
import { AGENDA_KINDS, type AgendaKind } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { sentDate } from '../../lib/sent-date.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { EndedNotice } from '../../ui/editing/ended-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm, type FactFields } from '../reports/fact-form.tsx'
import { statusReportsQuery } from '../status-reports/queries.ts'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

interface Fields {
  readonly kind: string
  readonly asOf: TypedDate
  readonly title: string
  readonly report: string
}

interface Props {
  meeting: Meeting
  /** Why nothing can be put on it any more; null: it can. A form that is open stays. */
  ended: string | null
}

/** Puts an item on the agenda, its text drafted from the figures as of a date. */
export default function AddItem({ meeting, ended }: Props) {
  const t = useMeetingTexts()
  const { plan, asOf } = usePlace()
  const [isOpen, setOpen] = useState(false)
  const opener = useFocusBack(isOpen)
  const add = useWrite(addAgendaItem, {
    renews: plan,
    refused: () => true,
    done: ({ title }) => ({ text: t('added', { title }) }),
  })
  if (!isOpen && ended !== null) return null
  if (!isOpen)
    return (
      <div className={`${styles.bar} no-print`}>
        <Button ref={opener} look="primary" onClick={() => setOpen(true)}>
          {t('add')}
        </Button>
      </div>
    )
  return (
    <>
      <EndedNotice why={ended} />
      <FactForm<Fields>
        title={t('addTitle')}
        thing={`meeting/${meeting.id}`}
        form="item"
        start={{ kind: 'status', asOf, title: '', report: '' }}
        sendLabel={t('addDo')}
        send={(fields) =>
          add.writeAndWait({ params: { plan, id: meeting.id }, body: bodyOf(fields) })
        }
        onClose={() => setOpen(false)}
      >
        {(given) => <ItemFields {...given} />}
      </FactForm>
    </>
  )
}

function ItemFields({ fields, change, fault }: FactFields<Fields>) {
  const t = useMeetingTexts()
  return (
    <>
      <SelectField
        label={t('kindOf')}
        name="kind"
        all={t('choose')}
        value={fields.kind || undefined}
        options={AGENDA_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        fault={fault('kind')}
        onChange={(kind = '') => change({ kind })}
      />
      {fields.kind === 'report' ? (
        <ReportChoice
          value={fields.report}
          fault={fault('statusReport')}
          onChange={(report) => change({ report })}
        />
      ) : (
        fields.kind !== 'free' && (
          <DateField
            label={t('asOf')}
            hint={t('asOfHint')}
            name="asOf"
            value={fields.asOf}
            fault={fault('asOf')}
            onChange={(asOf) => change({ asOf })}
          />
        )
      )}
      <TextField
        label={t('ownTitle')}
        hint={t('ownTitleHint')}
        name="title"
        lang="da"
        value={fields.title}
        fault={fault('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
    </>
  )
}

interface ChoiceProps {
  value: string
  fault: string | undefined
  onChange: (report: string) => void
}

function ReportChoice({ value, fault, onChange }: ChoiceProps) {
  const t = useMeetingTexts()
  const { data } = useQuery(statusReportsQuery(usePlace()))
  const frozen = (data?.items ?? []).filter(({ state }) => state === 'frozen')
  return (
    <>
      {data !== undefined && frozen.length === 0 && <p>{t('noFrozen')}</p>}
      <SelectField
        label={t('whichReport')}
        name="statusReport"
        all={t('choose')}
        value={value || undefined}
        options={frozen.map(({ number, title }) => ({ value: String(number), label: title }))}
        fault={fault}
        onChange={(report = '') => onChange(report)}
      />
    </>
  )
}

function bodyOf({ kind, asOf, title, report }: Fields) {
  const known = AGENDA_KINDS.find((one) => one === kind)
  return {
    // What is none of them is the API's to refuse, in words.
    kind: known ?? (kind as AgendaKind),
    ...(title.trim() !== '' && { title }),
    ...(known === 'report'
      ? report !== '' && { statusReport: Number(report) }
      : known !== 'free' && asOf !== null && { asOf: sentDate(asOf) }),
  }
}
