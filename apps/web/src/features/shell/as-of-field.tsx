import type { IsoDate } from '@koreplan/domain'
import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ahead } from '../../lib/ahead.ts'
import { useFormat } from '../../lib/format.ts'
import { readDate } from '../../lib/parse-date.ts'
import styles from './as-of-field.module.css'
import { useDateFault } from '../../lib/use-date-fault.ts'

const loadCalendar = () => import('./as-of-calendar.tsx')
const AsOfCalendar = lazy(loadCalendar)

/** The date as text, read in the forms people write it, with a calendar beside it. */
export function AsOfField({
  date,
  onChange,
}: {
  date: IsoDate
  onChange: (date: IsoDate) => void
}) {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  // Named, so that the palette can lead to it.
  const id = 'as-of-date'
  const calendarButton = useRef<HTMLButtonElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [seen, setSeen] = useState(date)
  const fault = useDateFault(refused)

  if (seen !== date) {
    // The date was moved by something else: what was being typed is of the past.
    setSeen(date)
    setTyped(null)
    setRefused(null)
  }

  const take = (event?: { preventDefault: () => void }) => {
    event?.preventDefault()
    if (typed === null) return
    const read = readDate(typed)
    if ('fault' in read) return setRefused(typed)
    setTyped(null)
    setRefused(null)
    if (read.date !== date) onChange(read.date)
  }
  const giveUp = () => {
    setTyped(null)
    setRefused(null)
  }

  return (
    <form className={styles.form} onSubmit={take} noValidate>
      <label htmlFor={id} className={styles.label}>
        {t('label')}
      </label>
      <span className={styles.box}>
        <input
          id={id}
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? format.numericDate(date)}
          title={t('hint')}
          aria-invalid={fault !== null}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => take()}
          onKeyDown={(event) => event.key === 'Escape' && giveUp()}
        />
        <button
          ref={calendarButton}
          type="button"
          className={styles.calendar}
          aria-label={t('calendar')}
          title={t('calendar')}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
          onPointerEnter={() => ahead(loadCalendar())}
        >
          <CalendarDays aria-hidden size={20} />
        </button>
      </span>
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {open && (
        <Suspense>
          <AsOfCalendar
            date={date}
            button={calendarButton}
            onClose={() => setOpen(false)}
            onChange={(chosen) => {
              giveUp()
              setOpen(false)
              onChange(chosen)
            }}
          />
        </Suspense>
      )}
    </form>
  )
}
