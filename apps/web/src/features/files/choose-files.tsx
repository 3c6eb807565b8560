import { FILE_KINDS, LARGEST_FILE } from '@koreplan/contract'
import { Paperclip } from 'lucide-react'
import { useId, useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import styles from './files.module.css'

interface Props {
  readonly label: string
  readonly busy?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Takes files, chosen or dropped. One that is too large is refused before it is sent. */
export function ChooseFiles({ label, busy = false, onFiles }: Props) {
  const { t } = useTranslation('files')
  const format = useFormat()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<readonly File[]>([])
  const most = format.bytes(LARGEST_FILE)

  const take = (files: FileList | null): void => {
    if (busy) return
    const all = [...(files ?? [])]
    setTooLarge(all.filter(({ size }) => size > LARGEST_FILE))
    const fit = all.filter(({ size }) => size <= LARGEST_FILE)
    if (fit.length > 0) onFiles(fit)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <div
      className={`${styles.choose} no-print`}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={FILE_KINDS.map((kind) => `.${kind}`).join(',')}
        onChange={(event) => {
          take(event.target.files)
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
      <div className={styles.row}>
        <Button busy={busy} aria-describedby={id} onClick={() => input.current?.click()}>
          <Paperclip aria-hidden size={18} />
          {label}
        </Button>
        <span className={styles.soft}>{t('dropHere')}</span>
      </div>
      <p id={id} className={styles.soft}>
        {t('addHint', { most })}
      </p>
      {tooLarge.length > 0 && (
        <div role="alert" className={styles.lacking}>
          {tooLarge.map(({ name, size }) => (
            <p key={name}>{t('tooLarge', { name, size: format.bytes(size), most })}</p>
          ))}
        </div>
      )}
    </div>
  )
}
