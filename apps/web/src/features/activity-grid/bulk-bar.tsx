import type { ActivityRow } from '@koreplan/contract'
import { PencilLine, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './grid.module.css'
import type { Job } from './write-job.ts'

const BulkDialog = lazy(async () => ({
  default: (await import('./bulk-dialog.tsx')).BulkDialog,
}))

interface Props {
  /** The rows that are chosen, as the API has them. */
  rows: readonly ActivityRow[]
  /** How many there are to choose from. */
  outOf: number
  onChooseAll: () => void
  onLetGo: () => void
  onSend: (jobs: readonly Job[]) => Promise<Error | null>
}

/** What can be done with the chosen rows; at the edge of the page while there are any. */
export function BulkBar({ rows, outOf, onChooseAll, onLetGo, onSend }: Props) {
  const { t } = useTranslation('grid')
  const [isOpen, setOpen] = useState(false)
  const count = rows.length
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
          <Button look="primary" onClick={() => setOpen(true)}>
            <PencilLine aria-hidden size={18} />
            {t('editChosen')}
          </Button>
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
