import { enterHours } from '@koreplan/contract'
import { addDays, type IsoDate } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft, DraftPlace } from '../../lib/drafts/drafts.ts'
import { useDraftOffer } from '../../lib/drafts/use-draft-offer.ts'
import { useEditing } from '../../lib/editing/use-editing.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { hoursQuery } from './queries.ts'
import styles from './resources.module.css'
import { useDays } from './use-days.ts'
import { useResourceTexts } from './use-resource-texts.ts'
import { useWeekRows } from './use-week-rows.ts'
import { activitiesIn, changesIn, copiedFrom, dateIn, enteredIn, type Typed } from './week-cells.ts'
import { daysOf, mondayOf, weekNumber } from './week.ts'
import { WeekTable } from './week-table.tsx'

interface Unit {
  readonly id: number
  readonly name: string
}

/** What is typed into the cells of one week, by their keys. */
interface WeekFields {
  readonly cells: Readonly<Record<string, string>>
}
const NOTHING: WeekFields = { cells: {} }
/** What is typed is of no version: the hours that it replaces are sent along. */
const NO_VERSION = 0

/** One unit's week. What was typed and not saved, in an earlier visit or a closed tab, is offered again. */
export function WeekGrid({ unit }: { readonly unit: Unit }) {
  const place = { ...useDraftPlace(`unit/${unit.id}`), form: 'week' }
  const { offered, taken, take, discard } = useDraftOffer<WeekFields>(place)
  return (
    <>
      {offered && <DraftOffer at={offered.at} onTake={take} onDiscard={discard} />}
      <Week key={taken?.id ?? 'new'} unit={unit} place={place} draft={taken} />
    </>
  )
}

interface WeekProps {
  readonly unit: Unit
  readonly place: DraftPlace
  readonly draft: Draft<WeekFields> | null
}

/** What is typed stays until it is saved, all of it at once. */
function Week({ unit, place, draft }: WeekProps) {
  const t = useResourceTexts()
  const format = useFormat()
  const { plan, asOf, line } = usePlace()
  const editing = useEditing<WeekFields>({ fields: NOTHING, version: NO_VERSION }, place, draft)
  const typed: Typed = new Map(Object.entries(editing.mine.cells))
  const [monday, setMonday] = useState<IsoDate>(() => mondayOf(dateIn(typed) ?? asOf))
  const [message, setMessage] = useState('')
  const [added, setAdded] = useState<readonly string[]>(() => activitiesIn(typed))
  const setTyped = (cells: Typed) => editing.change({ cells: Object.fromEntries(cells) })
  const days = daysOf(monday)
  const sunday = addDays(monday, 6)
  const query = useQuery(hoursQuery(plan, unit.id, addDays(monday, -28), sunday))
  const entries = query.data?.items ?? []
  const within = (from: IsoDate, to: IsoDate) =>
    enteredIn(entries.filter(({ date }) => date >= from && date <= to))
  const entered = within(monday, sunday)
  const lastWeek = within(addDays(monday, -7), addDays(monday, -1))
  const { rows, others } = useWeekRows(unit.id, entries, added)
  const whyNotDay = useDays(line.day)
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
      done()
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
    }
  }
  const done = () => {
    editing.done()
    setTyped(new Map())
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
        <Button look="plain" disabled={isDirty || sunday >= line.day} onClick={() => go(7)}>
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
          <Button look="plain" onClick={done}>
            {t('week.discard')}
          </Button>
        )}
      </div>
    </>
  )
}
