import { editStatusReport, type StatusReport } from '@koreplan/contract'
import { sentDate } from '../../lib/sent-date.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from '../reports/fact-form.tsx'
import type { Sent } from '../reports/use-fact-form.ts'

interface Fields {
  readonly title: string
  readonly asOf: TypedDate
}

/** Changes a draft's title and date; what is written in it stays. */
export function EditReport({ report, onClose }: { report: StatusReport; onClose: () => void }) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const { number, title, asOf, version } = report
  const edit = useWrite(editStatusReport, {
    renews: plan,
    refused: () => true,
    done: (saved) => ({ text: t('saved', { title: saved.title }) }),
  })
  const send = (_: Fields, { changes, version: seen }: Sent<Fields>) => {
    const { asOf: on, ...others } = changes
    const body = { ...others, ...(on !== undefined && { asOf: sentDate(on) }) }
    return edit.writeAndWait({ params: { plan, number }, body }, seen)
  }
  return (
    <FactForm<Fields>
      title={t('reportEdit')}
      thing={`status/${report.id}`}
      form="title"
      start={{ title, asOf }}
      edits={{ version, labels: { title: t('name'), asOf: t('asOf') } }}
      send={send}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <>
          <TextField
            label={t('name')}
            name="title"
            lang="da"
            value={fields.title}
            fault={fault('title')}
            onChange={(event) => change({ title: event.target.value })}
          />
          <DateField
            label={t('asOf')}
            name="asOf"
            value={fields.asOf}
            fault={fault('asOf')}
            onChange={(date) => change({ asOf: date })}
          />
        </>
      )}
    </FactForm>
  )
}
