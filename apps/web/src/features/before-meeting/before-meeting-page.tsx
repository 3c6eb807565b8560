import { addressOf, getReportFile, type BeforeMeeting } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { AreaBars } from './area-bars.tsx'
import styles from './before-meeting.module.css'
import { Exceptions } from './exceptions.tsx'
import { Part } from './part.tsx'
import { beforeMeetingQuery } from './queries.ts'
import { ToDecide } from './to-decide.tsx'

/** What who leads the next meeting has to know, on one page; the same as the document of that name. */
export function BeforeMeetingPage() {
  const { t } = useTranslation(['beforeMeeting', 'shell'])
  const place = usePlace()
  const { language } = useFormat()
  const query = useQuery(beforeMeetingQuery(place, language))
  const pdf = addressOf(getReportFile, {
    params: { plan: place.plan, kind: 'before-meeting', format: 'pdf' },
    query: { asOf: place.asOf },
  })
  return (
    <div className={styles.page} data-paper="one">
      <div className="no-print">
        <Breadcrumb
          links={[
            <Link key="all" to="/meetings">
              {t('shell:meetings')}
            </Link>,
          ]}
        />
      </div>
      <div className={styles.head}>
        <PageHeading
          title={t('shell:beforeMeeting')}
          lead={query.data && <NextMeeting meeting={query.data.meeting} />}
        />
        <a href={pdf} download className={buttonClass('secondary', 'no-print')}>
          <FileDown aria-hidden size={18} />
          {t('pdf')}
        </a>
      </div>
      <LoadFrame query={query}>{(page) => <Content page={page} />}</LoadFrame>
    </div>
  )
}

function NextMeeting({ meeting }: Pick<BeforeMeeting, 'meeting'>) {
  const { t } = useTranslation('beforeMeeting')
  if (meeting === null) return t('meetingNone')
  return (
    <>
      <Link to="/meetings/$id" params={{ id: String(meeting.id) }} lang="da">
        {meeting.title}
      </Link>
      {`: ${meeting.words}`}
    </>
  )
}

function Content({ page }: { readonly page: BeforeMeeting }) {
  const { t } = useTranslation('beforeMeeting')
  const { asOf, headline, evaluation, areas, pool, exceptions, changes, decide, meeting } = page
  return (
    <>
      <p className={styles.headline}>
        {headline} {evaluation}
      </p>
      <Part title={t('areas')}>
        <AreaBars areas={areas} asOf={asOf} />
      </Part>
      <Part title={t('pool')}>
        <p>
          {pool.account}{' '}
          <Link to="/pool" className={`${styles.more} no-print`}>
            {t('toPool')}
          </Link>
        </p>
      </Part>
      <Part title={page.exceptionsTitle}>
        <Exceptions exceptions={exceptions} />
      </Part>
      <Part title={t('decide')}>
        <ToDecide decide={decide} meeting={meeting} />
      </Part>
      <Part title={changes.since}>
        {changes.lines.length === 1 ? (
          <p>{changes.lines}</p>
        ) : (
          <ul className={styles.lines}>
            {changes.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Part>
    </>
  )
}
