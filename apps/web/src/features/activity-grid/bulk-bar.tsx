import type { ActivityRow } from '@koreplan/contract'
import { Archive, ArchiveRestore, PencilLine, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './grid.module.css'
import { useArchiving } from './use-archiving.ts'
import type { Job } from './write-job.ts'

const BulkDialog = lazy(async () => ({
  default: (await import('./bulk-dialog.tsx')).BulkDialog,
}))

interface Props {
  /** The rows that are chosen, as the API has them. */
  rows: readonly ActivityRow[]
  /** How many there are to choose from. */
  outOf: number
  /** They are those of the archive. */
  isArchive: boolean
  onChooseAll: () => void
  onLetGo: () => void
  /** The chosen ones have left the list. */
  onGone: () => void
  onSend: (jobs: readonly Job[]) => Promise<Error | null>
}

/** What can be done with the chosen rows; at the edge of the page while there are any. */
export function BulkBar(props: Props) {
  const { rows, outOf, isArchive, onChooseAll, onLetGo, onGone, onSend } = props
  const { t } = useTranslation('grid')
  const [isOpen, setOpen] = useState(false)
  const count = rows.length
  const { archive, restore, isPending } = useArchiving(() => {
    onLetGo()
    onGone()
  })
  return (
    <>
      <output className="visually-hidden">{count > 0 && t('nChosen', { count })}</output>
      {count > 0 && (
        <div
          role="group"
          aria-label={t('nChosen', { count })}
          className={`${styles.bulk} no-print`}
        >
          <strong>{t('nChosen', { count })}</strong>
          {isArchive ? (
            <Button look="primary" aria-disabled={isPending} onClick={() => restore(rows)}>
              <ArchiveRestore aria-hidden size={18} />
              {t('restoreChosen', { count })}
            </Button>
          ) : (
            <>
              <Button look="primary" onClick={() => setOpen(true)}>
                <PencilLine aria-hidden size={18} />
                {t('editChosen')}
              </Button>
              <Button aria-disabled={isPending} onClick={() => archive(rows)}>
                <Archive aria-hidden size={18} />
                {t('archiveChosen', { count })}
              </Button>
            </>
          )}
          {count < outOf && (
            <Button onClick={onChooseAll}>{t('chooseAll', { count: outOf })}</Button>
          )}
          <Button look="plain" onClick={onLetGo}>
            <X aria-hidden size={18} />
            {t('letAllGo')}
          </Button>
        </div>
      )}
      {isOpen && (
        <Suspense>
          <BulkDialog
            rows={rows}
            onClose={() => setOpen(false)}
            onSend={async (jobs) => {
              const error = await onSend(jobs)
              if (error) return error
              setOpen(false)
              onLetGo()
              return null
            }}
          />
        </Suspense>
      )}
    </>
  )
}
