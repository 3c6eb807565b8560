import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { readDates, type ReadCell } from '../read-cell.ts'
import type { RowEdit } from '../row-edit.ts'
import { EditorFrame } from './editor-frame.tsx'
import type { EditorProps } from './editor.ts'
import styles from './editors.module.css'
import { useSelected } from './use-selected.ts'

/** Start and end, written as people write dates. Both empty: the activity follows the plan's period. */
export function DatesEditor(props: EditorProps) {
  const { t } = useTranslation('grid')
  const format = useFormat()
  const { row, typed, name } = props
  const written = (date: string | null) => (date === null ? '' : format.numericDate(date))
  const [start, setStart] = useState(typed ?? written(row.startDate))
  const [end, setEnd] = useState(written(row.endDate))
  const first = useSelected(typed === null)
  const last = useRef<HTMLInputElement>(null)

  const read = (): ReadCell<RowEdit> => {
    const dates = readDates(start, end)
    return 'fault' in dates ? dates : { value: { dates: dates.value } }
  }
  /** Tab goes from one date to the other before it leaves the cell. */
  const step = (event: KeyboardEvent) => {
    const to = event.shiftKey ? first.current : last.current
    if (event.key !== 'Tab' || event.target === to) return
    event.preventDefault()
    to?.focus()
    to?.select()
  }

  return (
    <EditorFrame
      {...props}
      read={read}
      hint={t(row.scheduleKind === 'dated' ? 'datesHint' : 'ownDatesHint')}
    >
      {(about) => (
        <span className={styles.dates} onKeyDownCapture={step}>
          {(
            [
              ['start', first, start, setStart],
              ['end', last, end, setEnd],
            ] as const
          ).map(([key, field, value, set]) => (
            <label key={key}>
              <span className={styles.label}>{t(key)}</span>
              <input
                ref={field}
                {...about}
                className={styles.input}
                aria-label={`${t(key)}, ${name}`}
                autoComplete="off"
                placeholder={t('datePlaceholder')}
                value={value}
                onChange={(event) => set(event.target.value)}
              />
            </label>
          ))}
        </span>
      )}
    </EditorFrame>
  )
}
