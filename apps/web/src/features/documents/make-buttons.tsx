import { DOCUMENT_FORMATS, makeDocument, type DocumentFormat } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { FileSpreadsheet, FileText, FileType, type LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './documents.module.css'
import { documentsQuery } from './queries.ts'
import type { DocumentSearch } from './search.ts'
import { wanted } from './wanted.ts'

const ICONS = {
  pdf: FileType,
  docx: FileText,
  xlsx: FileSpreadsheet,
} as const satisfies Record<DocumentFormat, LucideIcon>

/** Has the document made as a file, which is given to the browser once it is ready. */
export function MakeButtons({ asked }: { readonly asked: DocumentSearch }) {
  const { t } = useTranslation('documents')
  const { plan, asOf } = usePlace()
  const client = useQueryClient()
  const label = useId()
  const { write, isPending } = useWrite(makeDocument, {
    renews: 'documents',
    done: (made) => {
      wanted.add(made.id)
      void client.invalidateQueries({ queryKey: documentsQuery(plan).queryKey })
      return null
    },
  })
  return (
    <div className={`${styles.make} no-print`} role="group" aria-labelledby={label}>
      <span id={label}>{t('makeAs')}</span>
      {DOCUMENT_FORMATS.map((format) => {
        const Icon = ICONS[format]
        return (
          <Button
            key={format}
            aria-disabled={isPending}
            onClick={() => write({ params: { plan }, body: { ...asked, format, asOf } })}
          >
            <Icon aria-hidden size={18} />
            {t(`formats.${format}`)}
          </Button>
        )
      })}
    </div>
  )
}
