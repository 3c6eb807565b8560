import type { Changes } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { DecisionList } from './decision-list.tsx'
import styles from './meetings.module.css'
import { changesQuery } from './queries.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** So many activities are shown at first. */
const FIRST = 8

/** What has changed since the last meeting before the date. */
export function ChangesSection() {
  const t = useMeetingTexts()
  const query = useQuery(changesQuery(usePlace()))
  return (
    <Section title={t(query.data?.meeting === null ? 'changesFromStart' : 'changes')}>
      <LoadFrame query={query}>{(changes) => <ChangeList changes={changes} />}</LoadFrame>
    </Section>
  )
}

function ChangeList({ changes }: { changes: Changes }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { from, asOf, activities, milestones, decisions } = changes
  const [isWhole, setWhole] = useState(false)
  const rest = activities.length - FIRST
  if (isNothing(changes)) return <p>{t('changesNone', { from: format.longDate(from) })}</p>
  return (
    <>
      <p className={styles.soft}>
        {t('changesSince', { from: format.longDate(from), to: format.longDate(asOf) })}
      </p>
      <ul className={styles.lines}>
        <Lines changes={changes} />
      </ul>
      {activities.length > 0 && (
        <Activities activities={isWhole ? activities : activities.slice(0, FIRST)} />
      )}
      {rest > 0 && !isWhole && (
        <p className="no-print">
          <Button onClick={() => setWhole(true)}>{t('change.more', { count: rest })}</Button>
        </p>
      )}
      {decisions.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('decisions')}</h3>
          <DecisionList decisions={decisions} />
        </>
      )}
      {milestones.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('change.milestones')}</h3>
          <ul className={styles.lines}>
            {milestones.map(({ activity, title, completedOn }) => (
              <li key={`${activity.number} ${title}`}>
                <span lang="da">{title}</span>, {format.date(completedOn)} (
                <ActivityLink {...activity} />)
              </li>
            ))}
          </ul>
        </>
      )}
      <Measurements measurements={changes.measurements} />
    </>
  )
}

const isNothing = (changes: Changes): boolean => {
  const { reports, activities, entries, minutes, milestones, measurements, decisions } = changes
  const counted = [activities, entries, milestones, measurements, decisions].map(
    ({ length }) => length,
  )
  return counted.every((count) => count === 0) && reports === 0 && minutes.was === minutes.is
}

function Lines({ changes }: { changes: Changes }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { progress, reports, pool, minutes, overspent } = changes
  const percent = (value: number | null) =>
    value === null ? t('notMeasured') : format.percent(value)
  const [was, is] = [percent(progress.was), percent(progress.is)]
  return (
    <>
      <li>{was === is ? t('change.progressSame', { is }) : t('change.progress', { was, is })}</li>
      <li>{t('change.reports', { count: reports })}</li>
      <li>
        {t('change.spent', {
          spent: format.amount(pool.spentOre.is - pool.spentOre.was),
          available: format.amount(pool.availableOre.is),
        })}
      </li>
      <li>{t('change.hours', { hours: format.hours(minutes.is - minutes.was) })}</li>
      {overspent.map(({ text, byOre }) => (
        <li key={text}>{t('change.overspent', { text, amount: format.amount(byOre) })}</li>
      ))}
    </>
  )
}

function Activities({ activities }: Pick<Changes, 'activities'>) {
  const t = useMeetingTexts()
  const format = useFormat()
  const percent = (value: number | null) =>
    value === null ? t('notMeasured') : format.percent(value)
  return (
    <CardTable
      caption={t('change.activities')}
      rows={activities}
      keyOf={({ activity }) => activity.number}
      columns={[
        { title: t('change.activity'), cell: ({ activity }) => <ActivityLink {...activity} /> },
        { title: t('change.was'), cell: ({ was }) => <ScheduleBadge schedule={was.schedule} /> },
        {
          title: t('change.is'),
          cell: ({ is }) =>
            is === null ? t('change.archived') : <ScheduleBadge schedule={is.schedule} />,
        },
        {
          title: t('progress'),
          numeric: true,
          cell: ({ was, is }) =>
            is === null || was.progress === is.progress
              ? percent(was.progress)
              : t('change.progressFrom', { was: percent(was.progress), is: percent(is.progress) }),
        },
      ]}
    />
  )
}

function Measurements({ measurements }: Pick<Changes, 'measurements'>) {
  const t = useMeetingTexts()
  const format = useFormat()
  if (measurements.length === 0) return null
  const line = ({ activity, indicator, unit, date, value }: Changes['measurements'][number]) => (
    <>
      <span lang="da">
        {indicator}: {format.number(value)} {unit}
      </span>
      , {format.date(date)} (<ActivityLink {...activity} />)
    </>
  )
  return (
    <>
      <h3 className={styles.subheading}>{t('change.measurements')}</h3>
      <ul className={styles.lines}>
        {measurements.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- an indicator may be measured twice on a day
          <li key={at}>{line(one)}</li>
        ))}
      </ul>
    </>
  )
}

function ActivityLink({ number, title }: { number: string; title: string }) {
  return (
    <Link to="/activities/$number" params={{ number }} lang="da">
      {number} {title}
    </Link>
  )
}
