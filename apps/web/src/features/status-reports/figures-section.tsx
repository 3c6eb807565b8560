import type { StatusFigures, StatusReport } from '@koreplan/contract'
import { SCHEDULE_VALUES } from '@koreplan/domain'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { Section } from '../../ui/section.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'

/** The figures of a report: those it is frozen with, or those that the plan shows now for its date. */
export function FiguresSection({ report }: { report: StatusReport }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { figures, asOf, state } = report
  const isFrozen = state === 'frozen'
  return (
    <Section title={t(isFrozen ? 'figuresFrozen' : 'figures', { date: format.longDate(asOf) })}>
      {!isFrozen && <p className={styles.soft}>{t('figuresDraft')}</p>}
      <Overall figures={figures} />
      <Areas areas={figures.areas} />
      <details>
        <summary>{t('activitiesShown')}</summary>
        <Activities activities={figures.activities} />
      </details>
    </Section>
  )
}

function Overall({ figures: { progress, pool, minutes } }: { figures: StatusFigures }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const percent = usePercent()
  const facts = [
    {
      term: t('progress'),
      value: percent(progress.actual),
      more: `${t('expected')} ${percent(progress.expected)}`,
    },
    {
      term: t('spent'),
      value: format.amount(pool.spentOre),
      more: `${t('available')} ${format.amount(pool.availableOre)}`,
    },
    { term: t('hours'), value: format.hours(minutes), more: '' },
  ]
  return (
    <>
      <dl className={styles.figures}>
        {facts.map(({ term, value, more }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={styles.amount}>{value}</dd>
            <dd className={styles.soft}>{more}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.bar}>
        {SCHEDULE_VALUES.filter((schedule) => progress.counts[schedule] > 0).map((schedule) => (
          <li key={schedule} className={styles.change}>
            <ScheduleBadge schedule={schedule} />
            {format.number(progress.counts[schedule])}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A percentage, or that there is none. */
function usePercent(): (value: number | null) => string {
  const t = useMeetingTexts()
  const format = useFormat()
  return (value) => (value === null ? t('notMeasured') : format.percent(value))
}

function Areas({ areas }: Pick<StatusFigures, 'areas'>) {
  const t = useMeetingTexts()
  const format = useFormat()
  const percent = usePercent()
  return (
    <CardTable
      caption={t('area')}
      rows={areas}
      keyOf={({ number }) => number}
      columns={[
        {
          title: t('area'),
          cell: ({ number, shortTitle }) => (
            <span lang="da">
              {number} {shortTitle}
            </span>
          ),
        },
        { title: t('progress'), numeric: true, cell: ({ progress }) => percent(progress) },
        { title: t('expected'), numeric: true, cell: ({ expected }) => percent(expected) },
        { title: t('spent'), numeric: true, cell: ({ spentOre }) => format.exactAmount(spentOre) },
        {
          title: t('hours'),
          numeric: true,
          cell: ({ minutesUsed }) => format.exactHours(minutesUsed),
        },
      ]}
    />
  )
}

function Activities({ activities }: Pick<StatusFigures, 'activities'>) {
  const t = useMeetingTexts()
  const format = useFormat()
  const percent = usePercent()
  return (
    <CardTable
      caption={t('activitiesShown')}
      rows={activities}
      keyOf={({ number }) => number}
      columns={[
        {
          title: t('change.activity'),
          cell: ({ number, title }) => (
            <span lang="da">
              {number} {title}
            </span>
          ),
        },
        {
          title: t('schedule'),
          cell: ({ schedule }) => <ScheduleBadge schedule={schedule} />,
        },
        { title: t('progress'), numeric: true, cell: ({ progress }) => percent(progress) },
        { title: t('expected'), numeric: true, cell: ({ expected }) => percent(expected) },
        { title: t('spent'), numeric: true, cell: ({ spentOre }) => format.exactAmount(spentOre) },
        {
          title: t('hours'),
          numeric: true,
          cell: ({ minutesUsed }) => format.exactHours(minutesUsed),
        },
      ]}
    />
  )
}
