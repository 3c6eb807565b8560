import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/toasts/toasts.ts'
import { useNewsOf } from '../../live/use-news-of.ts'
import type { ReadCell } from '../read-cell.ts'
import type { RowEdit } from '../row-edit.ts'
import { useEditor, type EditorProps, type Onwards } from './editor.ts'
import styles from './editors.module.css'

/** What the fields of an editor carry. */
export interface FieldProps {
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
}

interface Props extends EditorProps {
  readonly read: () => ReadCell<RowEdit | null>
  /** What helps, while nothing is wrong. */
  readonly hint?: ReactNode
  readonly children: (field: FieldProps, done: (onwards: Onwards) => void) => ReactNode
}

/** What every editor stands in: over its cell, with its hint or what is wrong under it. */
export function EditorFrame({ read, hint, children, ...props }: Props) {
  const { t } = useTranslation('grid')
  const id = useId()
  const { row, name } = props
  const who = useNewsOf(row.number)
  const { fault, done, clearFault, ...handlers } = useEditor(read, props, (why) =>
    tell({
      kind: 'error',
      text: t('takenBack', { number: row.number }),
      detail: t(`fault.${why}`),
    }),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its fields
    <div
      role="group"
      aria-label={name}
      className={styles.frame}
      {...handlers}
      onInput={clearFault}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {children({ 'aria-invalid': fault !== null, 'aria-describedby': id }, done)}
      <div id={id} className={styles.note} data-fault={fault !== null} aria-live="assertive">
        {fault ? t(`fault.${fault}`) : hint}
      </div>
      <div className={styles.news} role="status">
        {who !== null && t('changedWhileTyping', { who })}
      </div>
    </div>
  )
}
