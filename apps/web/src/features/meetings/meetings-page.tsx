import type { listMeetings, ReplyOf } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ClipboardList } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import { Subscribe } from '../calendar/subscribe.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { ReportsSection } from '../status-reports/reports-section.tsx'
import { ChangesSection } from './changes-section.tsx'
import { MeetingCard } from './meeting-card.tsx'
import { meetingsByTime } from './meetings-by-time.ts'
import styles from './meetings.module.css'
import { meetingsQuery } from './queries.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

const MeetingTools = lazy(() => import('./meeting-tools.tsx'))

/** The committee's meetings: the next on top, what has changed since the last, and the status reports. */
export function MeetingsPage() {
  const t = useMeetingTexts()
  const place = usePlace()
  const query = useQuery(meetingsQuery(place))
  const mayEdit = useMay('meeting.edit')
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {mayEdit && (
        <Suspense>
          <MeetingTools />
        </Suspense>
      )}
      <div className={`${styles.bar} no-print`}>
        <Link to="/before-meeting" className={buttonClass('secondary')}>
          <ClipboardList aria-hidden size={18} /> {t('shell:beforeMeeting')}
        </Link>
        <Subscribe />
      </div>
      <LoadFrame query={query}>{(reply) => <Meetings {...reply} />}</LoadFrame>
    </>
  )
}

function Meetings({ items, nextId, asOf }: ReplyOf<typeof listMeetings>) {
  const t = useMeetingTexts()
  const date = useFormat().date(asOf)
  const { next, coming, held } = meetingsByTime(items, nextId, asOf)
  return (
    <>
      <Section title={t('next')}>
        {next === null ? (
          <EmptyNotice title={t('nextNone', { date })} />
        ) : (
          <div className={styles.list}>
            <MeetingCard meeting={next} isNext />
          </div>
        )}
      </Section>
      <ChangesSection />
      <ReportsSection />
      {coming.length > 0 && (
        <Section title={t('coming')}>
          <ul className={styles.list}>
            {coming.map((meeting) => (
              <li key={meeting.id}>
                <MeetingCard meeting={meeting} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('held')}>
        {held.length === 0 ? (
          <p>{t('heldNone', { date })}</p>
        ) : (
          <ul className={styles.list}>
            {held.map((meeting) => (
              <li key={meeting.id}>
                <MeetingCard meeting={meeting} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
