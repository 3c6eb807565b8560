import { LARGEST_IMPORT, startImport, type Import } from '@koreplan/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { useId, useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { freshId } from '../../lib/fresh-id.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './imports.module.css'
import { importKey } from './queries.ts'

interface Props {
  readonly pool: string
  /** What was read of the file that was chosen before. */
  readonly read: Import | undefined
  readonly onRead: (made: Import) => void
}

/** Takes a document, chosen or dropped, and has it read. Nothing is entered by that. */
export function ChooseFile({ pool, read, onRead }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { plan } = usePlace()
  const client = useQueryClient()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const most = format.bytes(LARGEST_IMPORT)
  const { mutate, isPending, variables, error } = useMutation({
    networkMode: 'always',
    mutationFn: ({ file, key }: { file: File; key: string }) =>
      sendFile(startImport, { params: { plan, pool } }, file, key),
    onSuccess: (made) => {
      client.setQueryData(importKey(plan, made.id), made)
      onRead(made)
    },
  })

  const take = (file: File | undefined): void => {
    if (!file || isPending) return
    const { name, size } = file
    setTooLarge(
      size > LARGEST_IMPORT ? t('tooLarge', { name, size: format.bytes(size), most }) : null,
    )
    if (size <= LARGEST_IMPORT) mutate({ file, key: freshId() })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }

  return (
    <Section title={t('file')}>
      <div
        className={styles.drop}
        data-over={isOver}
        data-read={read !== undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div role="status" className={styles.read}>
          {isPending
            ? t('reading', { name: variables.file.name })
            : read && (
                <>
                  <FileSpreadsheet aria-hidden size={20} />
                  <span>
                    <strong>{read.name}</strong>{' '}
                    <span className={styles.soft}>
                      {t('readAs', {
                        rows: t('rows', { count: read.totals.rows }),
                        encoding: t(`encoding.${read.encoding}`),
                      })}
                    </span>
                  </span>
                </>
              )}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t(read ? 'otherFile' : 'chooseFile')}
          accept=".csv,.txt,.xlsx"
          onChange={(event) => {
            take(event.target.files?.[0])
            // The same file can be chosen again, corrected.
            event.target.value = ''
          }}
        />
        <div className={`${styles.choose} no-print`}>
          <Button
            look={read ? 'secondary' : 'primary'}
            busy={isPending}
            aria-describedby={id}
            onClick={() => input.current?.click()}
          >
            {t(read ? 'otherFile' : 'chooseFile')}
          </Button>
          <span className={styles.soft}>{t('dropHere')}</span>
        </div>
        <p id={id} className={`${styles.soft} no-print`}>
          {t('fileHint', { most })}
        </p>
      </div>
      {tooLarge && (
        <p role="alert" className={styles.lacking}>
          {tooLarge}
        </p>
      )}
      <FormFault error={error} />
    </Section>
  )
}
