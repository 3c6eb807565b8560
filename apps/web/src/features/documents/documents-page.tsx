import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ChooseDocument } from './choose-document.tsx'
import { MadeDocuments } from './made-documents.tsx'
import { MakeButtons } from './make-buttons.tsx'
import { Preview } from './preview.tsx'
import { previewQuery } from './queries.ts'
import { readDocumentSearch, type DocumentSearch } from './search.ts'

/** Documents for the agenda: choose one, read it through, take it along as Word, PDF or Excel. */
export function DocumentsPage() {
  const { t } = useTranslation('documents')
  const asked = readDocumentSearch(useSearch({ strict: false }))
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ChooseDocument asked={asked} />
      <MadeDocuments />
      {asked.kind === 'agenda' && asked.meeting === undefined ? (
        <EmptyNotice title={t('chooseMeeting')} />
      ) : (
        <Chosen asked={asked} />
      )}
    </>
  )
}

function Chosen({ asked }: { readonly asked: DocumentSearch }) {
  const { t } = useTranslation('documents')
  const query = useQuery(previewQuery(usePlace(), asked))
  return (
    <Section title={t('preview')}>
      <LoadFrame query={query}>
        {(doc) => (
          <>
            <MakeButtons asked={asked} />
            <Preview doc={doc} />
          </>
        )}
      </LoadFrame>
    </Section>
  )
}
