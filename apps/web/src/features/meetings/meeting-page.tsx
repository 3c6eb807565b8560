import type { Meeting } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import { Names } from '../../figures/names.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { AgendaItemView } from './agenda-item.tsx'
import { DecisionList } from './decision-list.tsx'
import { WhenAndWhere } from './meeting-card.tsx'
import { MeetingState } from './meeting-state.tsx'
import styles from './meetings.module.css'
import { meetingQuery } from './queries.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

const AddItem = lazy(() => import('./add-item.tsx'))
const MeetingActions = lazy(() => import('./meeting-actions.tsx'))

/** One meeting: when and where, who was there, and what it takes up. */
export function MeetingPage() {
  const t = useMeetingTexts()
  const place = usePlace()
  const { id = '' } = useParams({ strict: false })
  const query = useQuery(meetingQuery(place, Number(id)))
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="all" to="/meetings">
            {t('title')}
          </Link>,
        ]}
      />
      <PageHeading title={query.data?.title ?? t('title')} {...(query.data && { lang: 'da' })} />
      <LoadFrame query={query}>{(meeting) => <Content meeting={meeting} />}</LoadFrame>
    </>
  )
}

function Content({ meeting }: { meeting: Meeting }) {
  const t = useMeetingTexts()
  const mayEdit = useMay('meeting.edit')
  const { agenda, cancelled, hasCome, present } = meeting
  const ended = cancelled === null ? null : t('ended.cancelled')
  return (
    <>
      <div className={styles.when}>
        <MeetingState meeting={meeting} />
        <p>
          <WhenAndWhere meeting={meeting} />
        </p>
      </div>
      {cancelled && <EmptyNotice title={t('cancelledBecause', { reason: cancelled.reason })} />}
      {mayEdit && (
        <Suspense>
          <MeetingActions meeting={meeting} />
        </Suspense>
      )}
      {hasCome && (
        <Section title={t('facts')}>
          <FactList
            facts={[
              {
                term: t('present'),
                value: present.length === 0 ? t('presentNone') : <Names names={present} />,
              },
            ]}
          />
        </Section>
      )}
      {meeting.decisions.length > 0 && (
        <Section title={t('decisions')}>
          <DecisionList decisions={meeting.decisions} />
        </Section>
      )}
      <Section title={t('agenda')}>
        {agenda.length === 0 && (
          <EmptyNotice title={t('agendaNone')}>
            {mayEdit && ended === null && t('agendaNoneHint')}
          </EmptyNotice>
        )}
        {agenda.map((item, place) => (
          <AgendaItemView
            key={item.id}
            item={item}
            place={place}
            meeting={meeting}
            mayEdit={mayEdit}
            ended={ended}
          />
        ))}
        {mayEdit && (
          <Suspense>
            <AddItem meeting={meeting} ended={ended} />
          </Suspense>
        )}
      </Section>
    </>
  )
}
