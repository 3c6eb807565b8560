import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { readPercent, type ReadCell } from '../read-cell.ts'
import { shownPercent, type RowEdit } from '../row-edit.ts'
import { EditorFrame } from './editor-frame.tsx'
import type { EditorProps } from './editor.ts'
import styles from './editors.module.css'
import { useSelected } from './use-selected.ts'

/** Progress in percent. At 100 it offers to complete the activity, and never does so unasked. */
export function ProgressEditor(props: EditorProps) {
  const { t } = useTranslation(['grid', 'words'])
  const format = useFormat()
  const { row, typed, name } = props
  const now = shownPercent(row) ?? row.progress
  const [text, setText] = useState(typed ?? (now === null ? '' : format.number(now)))
  const [completes, setCompletes] = useState(false)
  const field = useSelected(typed === null)

  const read = readPercent(text)
  const isWhole = 'value' in read && read.value === 100 && row.state !== 'completed'
  const wanted = (): ReadCell<RowEdit> =>
    'fault' in read
      ? read
      : { value: { percent: read.value, ...(isWhole && completes && { state: 'completed' }) } }

  return (
    <EditorFrame {...props} read={wanted} hint={t('progressHint')}>
      {(about) => (
        <>
          <span className={styles.unit}>
            <input
              ref={field}
              {...about}
              className={styles.input}
              aria-label={name}
              inputMode="decimal"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <span aria-hidden>%</span>
          </span>
          {isWhole && (
            <label className={styles.offer}>
              <input
                type="checkbox"
                checked={completes}
                onChange={(event) => setCompletes(event.target.checked)}
                onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
              />
              {t('alsoCompleted', { state: t('words:state.completed') })}
            </label>
          )}
        </>
      )}
    </EditorFrame>
  )
}
