import { addStatusReport } from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { sentDate } from '../../lib/sent-date.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from '../reports/fact-form.tsx'

interface Fields {
  readonly asOf: TypedDate
}

/** Begins the next numbered report. */
export default function NewReport() {
  const t = useMeetingTexts()
  const { plan, asOf } = usePlace()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const opener = useFocusBack(isOpen)
  const make = useWrite(addStatusReport, {
    renews: plan,
    refused: () => true,
    done: ({ title }) => ({ text: t('reportMade', { title }) }),
  })
  if (!isOpen)
    return (
      <div className={`${styles.bar} no-print`}>
        <Button ref={opener} onClick={() => setOpen(true)}>
          {t('reportMake')}
        </Button>
      </div>
    )
  return (
    <FactForm<Fields>
      title={t('reportMakeTitle')}
      thing="status/new"
      form="report"
      start={{ asOf }}
      sendLabel={t('reportMakeDo')}
      send={async (fields) => {
        const made = await make.writeAndWait({
          params: { plan },
          body: { asOf: sentDate(fields.asOf) },
        })
        void navigate({
          to: '/status-reports/$number',
          params: { number: String(made.number) },
        })
      }}
      onClose={() => setOpen(false)}
    >
      {({ fields, change, fault }) => (
        <DateField
          label={t('asOf')}
          hint={t('reportMakeHint')}
          name="asOf"
          value={fields.asOf}
          fault={fault('asOf')}
          onChange={(date) => change({ asOf: date })}
        />
      )}
    </FactForm>
  )
}
