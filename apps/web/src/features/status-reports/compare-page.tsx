import type { compareStatusReports, ReplyOf, StatusReportRow } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { CompareTables } from './compare-tables.tsx'
import { comparedQuery, statusReportsQuery } from './queries.ts'
import { ReportState } from './report-state.tsx'

/** Two status reports side by side, with the difference. */
export function ComparePage() {
  const t = useMeetingTexts()
  const place = usePlace()
  const { data } = useQuery(statusReportsQuery(place))
  const { a, b } = useSearch({ from: '/status-reports/compare' })
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="all" to="/meetings">
            {t('title')}
          </Link>,
        ]}
      />
      <PageHeading title={t('compareTitle')} />
      <Choice reports={data?.items ?? []} />
      {a !== undefined && b !== undefined && <Both a={Number(a)} b={Number(b)} />}
    </>
  )
}

function Choice({ reports }: { reports: readonly StatusReportRow[] }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const { a, b } = useSearch({ from: '/status-reports/compare' })
  const options = reports.map(({ number, title, asOf }) => ({
    value: String(number),
    label: `${title}, ${format.date(asOf)}`,
  }))
  const choose = (which: 'a' | 'b') => (number: string | undefined) =>
    void navigate({
      to: '.',
      search: (before) => ({
        ...before,
        [which]: number,
      }),
    })
  return (
    <div className={`${styles.bar} no-print`}>
      <SelectField
        label={t('compareOne')}
        all={t('choose')}
        value={a}
        options={options}
        onChange={choose('a')}
      />
      <SelectField
        label={t('compareOther')}
        all={t('choose')}
        value={b}
        options={options}
        onChange={choose('b')}
      />
    </div>
  )
}

function Both({ a, b }: { a: number; b: number }) {
  const { plan } = usePlace()
  const query = useQuery(comparedQuery(plan, a, b))
  return <LoadFrame query={query}>{(both) => <Compared both={both} />}</LoadFrame>
}

function Compared({ both: { a, b } }: { both: ReplyOf<typeof compareStatusReports> }) {
  const t = useMeetingTexts()
  const format = useFormat()
  return (
    <>
      <ul className={styles.facts}>
        {[a, b].map(({ number, title, asOf, state }) => (
          <li key={number} className={styles.when}>
            <Link to="/status-reports/$number" params={{ number: String(number) }} lang="da">
              {title}
            </Link>
            {t('statusAsOf', { date: format.longDate(asOf) })}
            <ReportState state={state} />
            {state !== 'frozen' && t('draftNote')}
          </li>
        ))}
      </ul>
      <CompareTables a={a} b={b} />
    </>
  )
}
