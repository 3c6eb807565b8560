import { addFile, FILE_KINDS, LARGEST_FILE } from '@koreplan/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { freshId } from '../../lib/fresh-id.ts'
import { useWhy } from '../../lib/use-why.ts'
import { Button } from '../../ui/button.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { usePlace } from '../plan/use-place.ts'
import styles from './files.module.css'

/** Puts a file beside an activity. One that is too large is refused before it is sent. */
export function AddFile({ number }: { number: string }) {
  const { t } = useTranslation('files')
  const format = useFormat()
  const why = useWhy()
  const { plan } = usePlace()
  const client = useQueryClient()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { mutate, isPending, variables } = useMutation({
    networkMode: 'always',
    mutationFn: ({ file, key }: { file: File; key: string }) =>
      sendFile(addFile, { params: { plan, number } }, file, key),
    onSuccess: ({ name }) => tell({ kind: 'done', text: t('added', { name }) }),
    onError: (error) => tell({ kind: 'error', text: t('notAdded'), detail: why(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: [plan] }),
  })
  const most = format.bytes(LARGEST_FILE)

  const take = (file: File | undefined): void => {
    if (!file) return
    if (file.size > LARGEST_FILE) {
      const size = format.bytes(file.size)
      tell({
        kind: 'error',
        text: t('notAdded'),
        detail: t('tooLarge', { name: file.name, size, most }),
      })
      return
    }
    mutate({ file, key: freshId() })
  }

  return (
    <div className={`${styles.add} no-print`}>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('add')}
        accept={FILE_KINDS.map((kind) => `.${kind}`).join(',')}
        onChange={(event) => {
          take(event.target.files?.[0])
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
      <Button busy={isPending} aria-describedby={id} onClick={() => input.current?.click()}>
        <Paperclip aria-hidden size={18} />
        {t('add')}
      </Button>
      <p id={id} className={styles.soft}>
        {t('addHint', { most })}
      </p>
      <output className={styles.soft}>
        {isPending && t('adding', { name: variables.file.name })}
      </output>
    </div>
  )
}
