import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useMay } from '../session/use-session.ts'
import { MentionList } from './mention-list.tsx'
import { OwnUpdates } from './own-updates.tsx'
import { WaitingUpdates } from './waiting-updates.tsx'

/** What waits for who is signed in: updates to decide on, or what became of the own ones; mentions. */
export function InboxPage() {
  const { t } = useTranslation('reports')
  const decides = useMay('report.decide')
  const reports = useMay('activity.report')
  return (
    <>
      <PageHeading title={t('inbox')} lead={t('inboxLead')} />
      {decides && <WaitingUpdates />}
      {reports && !decides && <OwnUpdates />}
      <MentionList />
    </>
  )
}
