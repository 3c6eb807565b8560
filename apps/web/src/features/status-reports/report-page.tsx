import type { getStatusReport, ReplyOf, StatusReport } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Section } from '../../ui/section.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { Differences } from './differences.tsx'
import { FiguresSection } from './figures-section.tsx'
import { statusReportQuery } from './queries.ts'
import { ReportSection } from './report-section.tsx'
import { ReportState } from './report-state.tsx'
import { Presented } from './reports-section.tsx'

const ReportActions = lazy(() => import('./report-actions.tsx'))

/** One status report: its words by area, its figures, and where they differ from today's. */
export function ReportPage() {
  const t = useMeetingTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const { number = '' } = useParams({ strict: false })
  const query = useQuery(statusReportQuery(plan, Number(number)))
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="all" to="/meetings">
            {t('title')}
          </Link>,
        ]}
      />
      <PageHeading
        title={query.data?.title ?? t('report')}
        {...(query.data && {
          lang: 'da',
          lead: t('statusAsOf', { date: format.longDate(query.data.asOf) }),
        })}
      />
      <LoadFrame query={query}>{(report) => <Content report={report} />}</LoadFrame>
    </>
  )
}

function Content({ report }: { report: ReplyOf<typeof getStatusReport> }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { asOf } = usePlace()
  const mayEdit = useMay('meeting.edit')
  return (
    <>
      {report.asOf > asOf && (
        <EmptyNotice title={t('isLater', { date: format.longDate(report.asOf) })} />
      )}
      <Facts report={report} />
      {mayEdit && (
        <Suspense>
          <ReportActions report={report} />
        </Suspense>
      )}
      {report.frozen && <Differences report={report} />}
      <Section title={t('sections')}>
        {report.sections.map((section) => (
          <ReportSection key={section.id} report={report} section={section} />
        ))}
      </Section>
      <FiguresSection report={report} />
    </>
  )
}

function Facts({ report }: { report: StatusReport }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const { state, sections, drafted, approved, frozen, number } = report
  const byAt = ({ by, at }: { by: string; at: string }) => t('byAt', { by, at: format.instant(at) })
  const ready = sections.filter((section) => section.ready !== null).length
  const facts = [
    { term: t('stateTerm'), value: <ReportState state={state} /> },
    { term: t('drafted'), value: byAt(drafted) },
    state === 'draft' && {
      term: t('sections'),
      value: t('readyOf', { ready: format.number(ready), total: format.number(sections.length) }),
    },
    approved && { term: t('approved'), value: byAt(approved) },
    frozen && { term: t('frozen'), value: byAt(frozen) },
    frozen && {
      term: t('checksum'),
      value: (
        <>
          <span className={styles.sum}>{frozen.checksum}</span>
          <span className={styles.soft}>
            {' '}
            {t('checksumHint')}.{' '}
            <a
              href={`/api/v1/plans/${plan}/status-reports/${number}/frozen`}
              download={`opfoelgning-${number}.json`}
            >
              {t('frozenText')}
            </a>
          </span>
        </>
      ),
    },
    { term: t('presented'), value: <Presented report={report} /> },
  ]
  return (
    <div className={styles.facts}>
      <FactList facts={facts.filter((fact) => fact !== null && fact !== false)} />
    </div>
  )
}
