import type { IsoDate } from '@koreplan/domain'
import type { KeyboardEvent } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useResourceTexts } from './use-resource-texts.ts'
import type { WeekRow } from './use-week-rows.ts'
import { cellKey, minutesIn, type Typed } from './week-cells.ts'
import styles from './week-table.module.css'

interface Props {
  readonly rows: readonly WeekRow[]
  readonly days: readonly IsoDate[]
  readonly typed: Typed
  readonly entered: ReadonlyMap<string, number>
  readonly whyNotDay: (date: IsoDate) => 'closed' | 'ahead' | null
  readonly onType: (key: string, text: string) => void
}

/** A week's hours, an activity to a row and a day to a column, with sums that follow what is typed. */
export function WeekTable({ rows, days, typed, entered, whyNotDay, onType }: Props) {
  const t = useResourceTexts()
  const format = useFormat()
  const sum = (keys: readonly string[]): string => {
    const minutes = keys.reduce((all, key) => all + (minutesIn(key, typed, entered) ?? 0), 0)
    return minutes === 0 ? '–' : format.plainHours(minutes)
  }
  const keysOf = (row: WeekRow) => days.map((date) => cellKey(row.number, date))
  if (rows.length === 0) return <p>{t('week.none')}</p>
  return (
    <div className={styles.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields in it */}
      <table className={styles.week} onKeyDown={upOrDown}>
        <caption className="visually-hidden">{t('week.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('activity')}</th>
            {days.map((date) => (
              <th key={date} scope="col" data-why={whyNotDay(date)}>
                <span aria-hidden>{format.dayInWeek(date)}</span>
                <span className="visually-hidden">{format.weekday(date)}</span>
              </th>
            ))}
            <th scope="col">{t('week.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row" lang="da">
                {row.number} {row.title}
              </th>
              {days.map((date) => {
                const key = cellKey(row.number, date)
                const why = whyNotDay(date)
                const minutes = entered.get(key)
                const isFault = minutesIn(key, typed, entered) === null
                return (
                  <td key={date}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autoComplete="off"
                      disabled={why !== null}
                      aria-label={t('week.cell', {
                        activity: row.number,
                        day: format.weekday(date),
                      })}
                      aria-invalid={isFault || undefined}
                      title={
                        isFault ? t('week.fault') : why === null ? undefined : t(`week.${why}`)
                      }
                      data-changed={typed.has(key)}
                      value={
                        typed.get(key) ?? (minutes === undefined ? '' : format.plainHours(minutes))
                      }
                      onChange={(event) => onType(key, event.target.value)}
                    />
                  </td>
                )
              })}
              <td className={styles.sum}>{sum(keysOf(row))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('week.sum')}</th>
            {days.map((date) => (
              <td key={date} className={styles.sum}>
                {sum(rows.map(({ number }) => cellKey(number, date)))}
              </td>
            ))}
            <td className={styles.sum}>{sum(rows.flatMap(keysOf))}</td>
          </tr>
        </tfoot>
      </table>
      {rows.some((row) => keysOf(row).some((key) => minutesIn(key, typed, entered) === null)) && (
        <p role="alert" className={styles.fault}>
          {t('week.fault')}
        </p>
      )}
    </div>
  )
}

/** Up, down and Enter go from field to field in a column; to the sides the keys are the field's own. */
function upOrDown(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key]
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  const row = cell?.closest('tr')
  if (step === undefined || !cell || !row) return
  const next = step < 0 ? row.previousElementSibling : row.nextElementSibling
  const field = next?.children[cell.cellIndex]?.querySelector<HTMLInputElement>('input:enabled')
  event.preventDefault()
  field?.focus()
  field?.select()
}
