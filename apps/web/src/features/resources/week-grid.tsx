import { enterHours } from '@koreplan/contract'
import { addDays, type IsoDate } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { hoursQuery } from './queries.ts'
import styles from './resources.module.css'
import { useDays } from './use-days.ts'
import { useResourceTexts } from './use-resource-texts.ts'
import { useWeekRows } from './use-week-rows.ts'
import { changesIn, copiedFrom, enteredIn, type Typed } from './week-cells.ts'
import { daysOf, mondayOf, weekNumber } from './week.ts'
import { WeekTable } from './week-table.tsx'

const NOTHING: Typed = new Map()

/** One unit's week: what is typed stays until it is saved, all of it at once. */
export function WeekGrid({
  unit,
}: {
  readonly unit: { readonly id: number; readonly name: string }
}) {
  const t = useResourceTexts()
  const format = useFormat()
  const { plan, asOf, line } = usePlace()
  const [monday, setMonday] = useState<IsoDate>(() => mondayOf(asOf))
  const [typed, setTyped] = useState<Typed>(NOTHING)
  const [message, setMessage] = useState('')
  const [added, setAdded] = useState<readonly string[]>([])
  const days = daysOf(monday)
  const sunday = addDays(monday, 6)
  const query = useQuery(hoursQuery(plan, unit.id, addDays(monday, -28), sunday))
  const entries = query.data?.items ?? []
  const within = (from: IsoDate, to: IsoDate) =>
    enteredIn(entries.filter(({ date }) => date >= from && date <= to))
  const entered = within(monday, sunday)
  const lastWeek = within(addDays(monday, -7), addDays(monday, -1))
  const { rows, others } = useWeekRows(unit.id, entries, added)
  const whyNotDay = useDays(line.today)
  const { writeAndWait, isPending } = useWrite(enterHours, {
    renews: plan,
    done: () => ({ text: t('week.saved') }),
    refused: () => true,
  })
  const [error, setError] = useState<Error | null>(null)
  const changes = changesIn(typed, entered)
  const isDirty = changes === null || changes.length > 0

  const go = (days_: number) => {
    setMonday(addDays(monday, days_))
    setMessage('')
  }
  const copy = () => {
    setMessage(t(lastWeek.size === 0 ? 'week.copyNone' : 'week.copied'))
    setTyped(
      copiedFrom(lastWeek, entered, typed, (date) => whyNotDay(date) === null, format.plainHours),
    )
  }
  const save = async () => {
    if (changes === null || changes.length === 0) return
    setError(null)
    try {
      await writeAndWait({ params: { plan }, body: { unit: unit.id, entries: changes } })
      setTyped(NOTHING)
      setMessage('')
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
    }
  }
  const discard = () => {
    setTyped(NOTHING)
    setError(null)
    setMessage('')
  }
  return (
    <>
      <div className={styles.week}>
        <Button look="plain" disabled={isDirty} onClick={() => go(-7)}>
          {t('week.previous')}
        </Button>
        <h3 className={styles.weekName} aria-live="polite">
          {t('week.label', {
            week: weekNumber(monday),
            from: format.date(monday),
            to: format.date(sunday),
          })}
        </h3>
        <Button look="plain" disabled={isDirty || sunday >= line.today} onClick={() => go(7)}>
          {t('week.next')}
        </Button>
        <Button onClick={copy}>{t('week.copy')}</Button>
      </div>
      <LoadFrame query={query}>
        {() => (
          <WeekTable
            rows={rows}
            days={days}
            typed={typed}
            entered={entered}
            whyNotDay={whyNotDay}
            onType={(key, text) => setTyped(new Map(typed).set(key, text))}
          />
        )}
      </LoadFrame>
      <p role="status" className={styles.soft}>
        {message}
        {changes !== null &&
          changes.length > 0 &&
          ` ${t('week.unsaved', { count: changes.length })}`}
      </p>
      <FormFault error={error} />
      <div className={styles.weekEnd}>
        <SelectField
          label={t('week.add')}
          all={t('week.choose')}
          value={undefined}
          options={others.map(({ number, title }) => ({
            value: number,
            label: `${number} ${title}`,
          }))}
          onChange={(number) => number && setAdded([...added, number])}
        />
        <Button
          look="primary"
          disabled={isPending || changes === null || changes.length === 0}
          onClick={() => void save()}
        >
          {t('week.save')}
        </Button>
        {isDirty && (
          <Button look="plain" onClick={discard}>
            {t('week.discard')}
          </Button>
        )}
      </div>
    </>
  )
}
