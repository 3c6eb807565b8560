import type { StatusReportRow } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { statusReportsQuery } from './queries.ts'
import { ReportState } from './report-state.tsx'

const NewReport = lazy(() => import('./new-report.tsx'))

/** The numbered status reports: how far each is, and where it was presented. */
export function ReportsSection() {
  const t = useMeetingTexts()
  const place = usePlace()
  const query = useQuery(statusReportsQuery(place))
  const mayEdit = useMay('meeting.edit')
  return (
    <Section title={t('reports')}>
      <p className={styles.soft}>{t('reportsLead')}</p>
      {mayEdit && (
        <Suspense>
          <NewReport />
        </Suspense>
      )}
      <LoadFrame query={query}>
        {({ items, later }) => (
          <>
            <Reports items={items} />
            {later > 0 && <p className={styles.soft}>{t('reportsLater', { count: later })}</p>}
          </>
        )}
      </LoadFrame>
    </Section>
  )
}

function Reports({ items }: { items: readonly StatusReportRow[] }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { asOf } = usePlace()
  if (items.length === 0) return <p>{t('reportsNone', { date: format.date(asOf) })}</p>
  const [newest, before] = items
  return (
    <>
      <CardTable
        caption={t('reports')}
        rows={items}
        keyOf={({ number }) => number}
        columns={[
          {
            title: t('report'),
            cell: ({ number, title }) => (
              <Link to="/status-reports/$number" params={{ number: String(number) }} lang="da">
                {title}
              </Link>
            ),
          },
          { title: t('asOf'), cell: (report) => format.date(report.asOf) },
          { title: t('stateTerm'), cell: ({ state }) => <ReportState state={state} /> },
          {
            title: t('sections'),
            cell: ({ sections: { ready, total } }) => `${ready} / ${total}`,
          },
          { title: t('presented'), wide: true, cell: (report) => <Presented report={report} /> },
        ]}
      />
      {newest !== undefined && before !== undefined && (
        <p className="no-print">
          <Link
            to="/status-reports/compare"
            search={(search) => ({
              ...search,
              a: String(before.number),
              b: String(newest.number),
            })}
          >
            {t('compareTitle')}
          </Link>
        </p>
      )}
    </>
  )
}

/** The meetings that a report was presented at. */
export function Presented({ report }: { report: Pick<StatusReportRow, 'presentedAt'> }) {
  const t = useMeetingTexts()
  if (report.presentedAt.length === 0)
    return <span className={styles.soft}>{t('presentedNone')}</span>
  return report.presentedAt.map(({ id, title }) => (
    <div key={id}>
      <Link to="/meetings/$id" params={{ id: String(id) }} lang="da">
        {title}
      </Link>
    </div>
  ))
}
