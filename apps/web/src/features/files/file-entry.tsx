import { getFile, getVoucher, removeFile, removeVoucher, type Attachment } from '@koreplan/contract'
import { FileImage, FileSpreadsheet, FileText, FileX } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileAddress } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import styles from './files.module.css'
import type { FilePlace } from './place.ts'

interface Props {
  place: FilePlace
  file: Attachment
  mayRemove: boolean
}

/** One file, to be saved; of a removed one who removed it and why. */
export function FileEntry({ place, file, mayRemove }: Props) {
  const { t } = useTranslation('files')
  const format = useFormat()
  const { plan } = usePlace()
  const [asks, setAsks] = useState(false)
  const options = { renews: plan, refused: () => true, done: () => ({ text: t('removed') }) }
  const besideActivity = useWrite(removeFile, options)
  const ofExpense = useWrite(removeVoucher, options)
  const { id, name, bytes, author, addedAt, removedAt, removedBy, removeReason } = file
  const address =
    'activity' in place
      ? fileAddress(getFile, { params: { plan, number: place.activity, id } })
      : fileAddress(getVoucher, { params: { plan, entry: place.entry, id } })
  const send = (reason: string) =>
    'activity' in place
      ? besideActivity.writeAndWait({
          params: { plan, number: place.activity, id },
          body: { reason },
        })
      : ofExpense.writeAndWait({ params: { plan, entry: place.entry, id }, body: { reason } })
  return (
    <li>
      <FileIcon file={file} />
      <div>
        {removedAt ? (
          <p lang="da">
            <s>{name}</s>
          </p>
        ) : (
          <a href={address} download={name} lang="da">
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
        // Its words may still be on their way: nothing that is open already is to close meanwhile.
        <Suspense>
          <ReasonDialog
            title={t('removeTitle')}
            hint={t('removeHint')}
            action={t('remove')}
            send={send}
            onClose={() => setAsks(false)}
          />
        </Suspense>
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
