import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button.tsx'
import field from '../field.module.css'
import { Markdown } from './markdown.tsx'
import styles from './markdown-field.module.css'
import { MarkButtons } from './mark-buttons.tsx'
import { markUp, type Mark } from './mark-up.ts'

interface Props {
  label: string
  name?: string
  value: string
  onChange: (text: string) => void
  hint?: string
  /** What is wrong with it. */
  fault?: string | undefined
  /** How many lines it shows when it is empty; it grows with its text. */
  rows?: number
}

const KEYS: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic', k: 'link' }

/** A text of several lines in Markdown, with buttons and keys for its marks, and a preview. */
export default function MarkdownField({
  label,
  name,
  value,
  onChange,
  hint,
  fault,
  rows = 4,
}: Props) {
  const { t } = useTranslation('editing')
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [preview, setPreview] = useState(false)

  // How high a text is only shows once it stands there.
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  })

  const put = (mark: Mark) => {
    const element = area.current
    if (!element) return
    const { value: text, selectionStart: start, selectionEnd: end } = element
    const made = markUp(mark, { text, start, end }, t(mark === 'link' ? 'linkWord' : 'markedWord'))
    element.focus()
    element.setSelectionRange(made.from, made.to)
    // oxlint-disable-next-line typescript/no-deprecated -- the only way in that the field's own undo knows
    if (!document.execCommand('insertText', false, made.insert)) {
      onChange(text.slice(0, made.from) + made.insert + text.slice(made.to))
    }
    element.setSelectionRange(made.start, made.end)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = KEYS[event.key.toLowerCase()]
    if (!mark || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    put(mark)
  }

  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box} data-invalid={fault !== undefined}>
        <div className={styles.bar}>
          <MarkButtons label={t('marksFor', { field: label })} disabled={preview} onMark={put} />
          <Button
            look="plain"
            className={styles.preview}
            aria-pressed={preview}
            onClick={() => setPreview(!preview)}
          >
            {preview ? t('write') : t('preview')}
          </Button>
        </div>
        {preview ? (
          <div className={styles.shown}>
            {value.trim() === '' ? (
              <p className={field.hint}>{t('nothingWritten')}</p>
            ) : (
              <Markdown text={value} />
            )}
          </div>
        ) : (
          <textarea
            ref={area}
            id={id}
            name={name}
            rows={rows}
            value={value}
            lang="da"
            className={styles.area}
            aria-describedby={about || undefined}
            aria-invalid={fault ? true : undefined}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
