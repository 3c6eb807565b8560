import {
  addressOf,
  cancelDocument,
  DOCUMENTS_KEPT_DAYS,
  getDocumentContent,
  type MadeDocument,
} from '@koreplan/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './documents.module.css'
import { documentsQuery, isGoing } from './queries.ts'
import { wanted } from './wanted.ts'

/** What one has had made: how far it is, and the files, for as long as they are kept. */
export function MadeDocuments() {
  const { t } = useTranslation('documents')
  const { plan } = usePlace()
  const { data, error, refetch } = useQuery(documentsQuery(plan))
  const items = data?.items

  // A file that was asked for here is handed to the browser, which alone can keep it, when it is ready.
  useEffect(() => {
    for (const made of items ?? []) {
      const { id, status } = made
      if (!wanted.has(id) || isGoing(made)) continue
      wanted.delete(id)
      if (status === 'ready') handOver(addressOfContent(plan, id))
    }
  }, [items, plan])

  if (error === null && (items === undefined || items.length === 0)) return null
  return (
    <Section title={t('made')}>
      {/* Also where the list is there: then how far a document is stands still. */}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {items && items.length > 0 && <Table plan={plan} items={items} />}
    </Section>
  )
}

interface TableProps {
  readonly plan: string
  readonly items: readonly MadeDocument[]
}

function Table({ plan, items }: TableProps) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  return (
    <>
      <p className={styles.soft}>{t('kept', { count: DOCUMENTS_KEPT_DAYS })}</p>
      <CardTable
        caption={t('made')}
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          { title: t('document'), cell: ({ title }) => <span lang="da">{title}</span> },
          { title: t('asFormat'), cell: (one) => t(`formats.${one.format}`) },
          { title: t('asOf'), cell: ({ asOf }) => format.date(asOf) },
          { title: t('askedAt'), cell: ({ askedAt }) => format.instant(askedAt) },
          { title: t('state'), cell: (one) => <State made={one} /> },
          { title: '', cell: (one) => <Actions plan={plan} made={one} /> },
        ]}
      />
    </>
  )
}

function State({ made }: { readonly made: MadeDocument }) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  if (isGoing(made))
    return (
      <span role="status" className={styles.going}>
        <progress
          max={100}
          value={made.progress}
          aria-label={t('progressOf', { title: made.title })}
        />
        {format.percent(made.progress)}
      </span>
    )
  if (made.status !== 'ready') return t(made.status === 'failed' ? 'failed' : 'cancelled')
  return (
    <>
      {format.bytes(made.bytes ?? 0)}
      <details className={styles.checksum}>
        <summary>{t('checksum')}</summary>
        <code>{made.checksum}</code>
      </details>
    </>
  )
}

function Actions({ plan, made }: { readonly plan: string; readonly made: MadeDocument }) {
  const { t } = useTranslation('documents')
  const client = useQueryClient()
  const { write, isPending } = useWrite(cancelDocument, {
    renews: 'documents',
    done: () => {
      void client.invalidateQueries({ queryKey: documentsQuery(plan).queryKey })
      return null
    },
  })
  const { id, fileName } = made
  const verb = t(isGoing(made) ? 'cancel' : 'remove')
  return (
    <span className={styles.actions}>
      {made.status === 'ready' && (
        <a href={addressOfContent(plan, id)} download className={buttonClass('secondary')}>
          <Download aria-hidden size={18} />
          {t('download')}
          <span className="visually-hidden">: {fileName}</span>
        </a>
      )}
      <Button
        look="plain"
        aria-disabled={isPending}
        aria-label={`${verb}: ${fileName}`}
        onClick={() => write({ params: { plan, id } })}
      >
        {verb}
      </Button>
    </span>
  )
}

const addressOfContent = (plan: string, id: number): string =>
  addressOf(getDocumentContent, { params: { plan, id } })

function handOver(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
