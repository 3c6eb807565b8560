import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../../lib/use-why.ts'
import type { Refused } from '../../lib/write/use-form-write.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import styles from './form-frame.module.css'
import notice from './form-notice.module.css'

interface Props {
  /** What the form is, for who hears it. */
  label: string
  busy: boolean
  refused: Refused
  /** What a field is called, by its path. */
  labelOf: (path: string) => string
  onSave: () => void
  /** What saving is called; by itself "Gem". */
  saveLabel?: string
  onRetry: () => void
  /** The form is closed; what was typed is kept as a draft. */
  onLeave: () => void
  children: ReactNode
}

/** A form in the page: Ctrl+Enter saves it, Esc leaves it, and what is refused is said over its fields. */
export function FormFrame({
  label,
  busy,
  refused,
  labelOf,
  onSave,
  saveLabel,
  onRetry,
  onLeave,
  children,
}: Props) {
  const { t } = useTranslation(['editing', 'general'])
  const why = useWhy()
  const form = useRef<HTMLFormElement>(null)
  const { faults, fault } = refused

  // It was opened to write in: the first field has the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!busy) onSave()
    }
    const inDialog = event.target instanceof Element && event.target.closest('dialog')
    if (event.key === 'Escape' && !inDialog) onLeave()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of all its fields
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSave()
      }}
    >
      {Object.keys(faults).length > 0 && (
        <ErrorSummary key={JSON.stringify(faults)} faults={faults} labelOf={labelOf} />
      )}
      {children}
      {fault && (
        <div className={notice.notice} data-kind="error" role="alert">
          <p>
            <strong>{t('notSent')}.</strong> {why(fault)}
          </p>
          <Button onClick={onRetry}>{t('general:retry')}</Button>
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" aria-disabled={busy} aria-keyshortcuts="Control+Enter">
          {busy ? t('saving') : (saveLabel ?? t('save'))}
        </Button>
        <Button onClick={onLeave} aria-keyshortcuts="Escape">
          {t('leave')}
        </Button>
        <p className={styles.keys}>{t('saveKeys')}</p>
      </div>
    </form>
  )
}
