import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import field from '../../ui/field.module.css'
import type { Job } from '../activity-grid/write-job.ts'
import { PastePreview } from './paste-preview.tsx'
import styles from './paste.module.css'
import { isChanging } from './pasted-rows.ts'
import { usePasted, type PasteTarget } from './use-pasted.ts'

interface Props {
  /** What was pasted on the grid; empty when it is to be pasted here. */
  text: string
  target: PasteTarget
  onSend: (jobs: readonly Job[]) => Promise<Error | null>
  onClose: () => void
}

/** A block from a spreadsheet: what it would change is shown first, and nothing is written before it is asked for. */
export function PasteDialog({ text: pasted, target, onSend, onClose }: Props) {
  const { t } = useTranslation(['grid', 'general'])
  const [text, setText] = useState(pasted)
  const [leavesOut, setLeavesOut] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setSending] = useState(false)
  const { lines, columns, jobs, isReady, general } = usePasted(text, target)

  const faulty = lines.filter(({ faults, refused }) => faults.length + refused.length > 0).length
  const same = lines.filter((line) => line.faults.length === 0 && !isChanging(line)).length
  const known = columns.flatMap((column) => (column ? [t(`pasted.${column}`)] : []))
  const mayCarryOut =
    isReady && jobs.length > 0 && general === null && (faulty === 0 || leavesOut) && !isSending

  async function carryOut(): Promise<void> {
    if (!mayCarryOut) return
    setSending(true)
    const why = await onSend(jobs)
    setSending(false)
    setError(why)
    if (why === null) onClose()
  }

  return (
    <Dialog title={t('pasteTitle')} width="wide" onClose={onClose}>
      <p className={styles.how}>{t('pasteHow')}</p>
      <details open={pasted === ''}>
        <summary className={styles.summary}>{t('pastedText')}</summary>
        <textarea
          className={`${field.control} ${styles.text}`}
          aria-label={t('pasteHere')}
          placeholder={t('pasteHere')}
          rows={5}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setError(null)
          }}
        />
      </details>
      {text.trim() !== '' && (
        <>
          <p>{t('pasteColumns', { columns: known.join(', ') || t('general:none') })}</p>
          <output className={styles.counts}>
            {isReady
              ? t('pasteCounts', { changed: jobs.length, same, faulty })
              : t('general:loading')}
          </output>
          {(jobs.length > 0 || faulty > 0) && <PastePreview lines={lines} />}
          {general !== null && <p className={styles.fault}>{general}</p>}
          {faulty > 0 && jobs.length > 0 && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={leavesOut}
                onChange={(event) => setLeavesOut(event.target.checked)}
              />
              {t('leaveOut', { count: faulty })}
            </label>
          )}
        </>
      )}
      <FormFault error={error} />
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={!mayCarryOut} onClick={() => void carryOut()}>
          {isSending ? t('sending') : t('carryOut', { count: jobs.length })}
        </Button>
        <Button onClick={onClose}>{t('general:cancel')}</Button>
      </div>
    </Dialog>
  )
}
