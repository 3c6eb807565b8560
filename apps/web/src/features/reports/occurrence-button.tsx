import { addOccurrence, voidMeasurement, type Indicator } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './fact-form.module.css'

/** Records in one click that a recurring duty took place: "11 af ca. 15". The date is the page's unless changed. */
export function OccurrenceButton({ number, indicator }: { number: string; indicator: Indicator }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { plan, asOf } = usePlace()
  const [chosen, setChosen] = useState<TypedDate>(asOf)
  const { id, title } = indicator
  const { write, isPending } = useWrite(addOccurrence, {
    renews: plan,
    done: (made) => ({
      text: t('occurred', { date: format.date(made.date), title }),
      undo: () =>
        send(voidMeasurement, {
          params: { plan, number, id: made.id },
          body: { reason: t('undoReason') },
        }),
    }),
  })
  const date = chosen !== null && isIsoDate(chosen) ? chosen : null
  return (
    <div className={styles.occurrence}>
      <DateField label={t('occurrenceDate')} value={chosen} onChange={setChosen} />
      <Button
        disabled={date === null}
        busy={isPending}
        aria-label={t('occurrenceOf', { title, date: date === null ? '' : format.date(date) })}
        onClick={() => date !== null && write({ params: { plan, number, id }, body: { date } })}
      >
        <Plus aria-hidden size={18} />
        {t('occurrence')}
      </Button>
    </div>
  )
}
