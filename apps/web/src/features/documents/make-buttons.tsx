import { DOCUMENT_FORMATS, makeDocument } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { FileType } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './documents.module.css'
import { documentsQuery } from './queries.ts'
import type { DocumentSearch } from './search.ts'
import { wanted } from './wanted.ts'

/** Has the document made as a file, which is given to the browser once it is ready. */
export function MakeButtons({ asked }: { readonly asked: DocumentSearch }) {
  const { t } = useTranslation('documents')
  const { plan, asOf } = usePlace()
  const client = useQueryClient()
  const { write, isPending } = useWrite(makeDocument, {
    renews: 'documents',
    done: (made) => {
      wanted.add(made.id)
      void client.invalidateQueries({ queryKey: documentsQuery(plan).queryKey })
      return null
    },
  })
  return (
    <div className={`${styles.make} no-print`}>
      {DOCUMENT_FORMATS.map((format) => (
        <Button
          key={format}
          aria-disabled={isPending}
          onClick={() => write({ params: { plan }, body: { ...asked, format, asOf } })}
        >
          <FileType aria-hidden size={18} />
          {t(`formats.${format}`)}
        </Button>
      ))}
    </div>
  )
}
