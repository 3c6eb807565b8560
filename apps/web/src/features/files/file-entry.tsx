import { getFile, removeFile, type Attachment } from '@koreplan/contract'
import { FileImage, FileSpreadsheet, FileText, FileX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileAddress } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import styles from './files.module.css'

interface Props {
  number: string
  file: Attachment
  mayRemove: boolean
}

/** One file, to be saved; of a removed one who removed it and why. */
export function FileEntry({ number, file, mayRemove }: Props) {
  const { t } = useTranslation('files')
  const format = useFormat()
  const { plan } = usePlace()
  const [asks, setAsks] = useState(false)
  const { writeAndWait } = useWrite(removeFile, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('removed') }),
  })
  const { id, name, bytes, author, addedAt, removedAt, removedBy, removeReason } = file
  const params = { plan, number, id }
  return (
    <li>
      <FileIcon file={file} />
      <div>
        {removedAt ? (
          <p lang="da">
            <s>{name}</s>
          </p>
        ) : (
          <a href={fileAddress(getFile, { params })} download={name} lang="da">
            {name}
          </a>
        )}
        <p className={styles.soft}>
          {!removedAt && `${format.bytes(bytes)} · `}
          {t('by', { who: author, when: format.instant(addedAt) })}
        </p>
        {removedAt && (
          <p className={styles.soft}>
            {t('wasRemoved', {
              who: removedBy ?? '',
              when: format.instant(removedAt),
              reason: removeReason ?? '',
            })}
          </p>
        )}
      </div>
      {mayRemove && !removedAt && (
        <Button
          look="plain"
          className="no-print"
          aria-label={t('removeOf', { name })}
          onClick={() => setAsks(true)}
        >
          {t('remove')}
        </Button>
      )}
      {asks && (
        <ReasonDialog
          title={t('removeTitle')}
          hint={t('removeHint')}
          action={t('remove')}
          send={(reason) => writeAndWait({ params, body: { reason } })}
          onClose={() => setAsks(false)}
        />
      )}
    </li>
  )
}

function FileIcon({ file: { mediaType, removedAt } }: { file: Attachment }) {
  if (removedAt) return <FileX aria-hidden size={24} />
  if (mediaType.startsWith('image/')) return <FileImage aria-hidden size={24} />
  if (/sheet|excel|csv/.test(mediaType)) return <FileSpreadsheet aria-hidden size={24} />
  return <FileText aria-hidden size={24} />
}
