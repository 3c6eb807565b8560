import type { EvaluationIndicator, EvaluationRow } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { ScheduleBadge } from '../../figures/schedule-badge.tsx'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'
import { whyNullOf } from '../activities/why-null.ts'
import styles from './evaluation.module.css'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** What an activity used and reached by the evaluation's date. */
export function ItemFigures({ row, figuresAsOf }: { row: EvaluationRow; figuresAsOf: string }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const { area, lead, spentOre, openCommittedOre, minutesUsed, milestones, schedule } = row
  const { number, progress, expected, indicators } = row
  return (
    <Section title={t('used', { date: format.longDate(figuresAsOf) })}>
      <div className={styles.facts}>
        <FactList
          facts={[
            { term: t('spent'), value: format.exactAmount(spentOre) },
            { term: t('committed'), value: format.exactAmount(openCommittedOre) },
            { term: t('hours'), value: format.hours(minutesUsed) },
            {
              term: t('milestones'),
              value:
                milestones.total === 0
                  ? t('general:none')
                  : t('milestonesOf', {
                      completed: format.number(milestones.completed),
                      total: format.number(milestones.total),
                    }),
            },
          ]}
        />
        <FactList
          facts={[
            {
              term: t('area'),
              value: (
                <span lang="da">
                  {area.number} {area.shortTitle}
                </span>
              ),
            },
            {
              term: t('leadUnit'),
              value: lead ? <span lang="da">{lead}</span> : t('general:notSet'),
            },
            {
              term: t('progress'),
              value: (
                <ProgressFigure
                  progress={progress}
                  expected={expected}
                  whyNull={whyNullOf({ schedule })}
                  schedule={schedule}
                />
              ),
            },
            { term: t('schedule'), value: <ScheduleBadge schedule={schedule} /> },
          ]}
        />
      </div>
      {indicators.length > 0 && <Indicators indicators={indicators} />}
      <p className="no-print">
        <Link to="/activities/$number" params={{ number }}>
          {t('toActivity')}
        </Link>
      </p>
    </Section>
  )
}

function Indicators({ indicators }: { indicators: readonly EvaluationIndicator[] }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const figure = (value: number | null) =>
    value === null ? <span className={styles.soft}>{t('notReported')}</span> : format.number(value)
  return (
    <CardTable
      caption={t('indicators')}
      rows={indicators}
      keyOf={({ id }) => id}
      columns={[
        { title: t('indicator'), cell: ({ title }) => <span lang="da">{title}</span> },
        {
          title: t('target'),
          cell: ({ target, approximate, unit, targetPeriod }) => (
            <>
              {approximate ? format.approximately(target) : format.number(target)}{' '}
              <span lang="da">{unit}</span> {t(`targetPeriod.${targetPeriod}`)}
            </>
          ),
        },
        { title: t('actual'), numeric: true, cell: ({ actual }) => figure(actual) },
        {
          title: t('expected'),
          numeric: true,
          cell: ({ expected }) => (expected === null ? '–' : format.number(expected)),
        },
        {
          title: t('shareOfTarget'),
          numeric: true,
          cell: ({ shareOfTarget }) =>
            shareOfTarget === null ? '–' : format.percent(shareOfTarget),
        },
      ]}
    />
  )
}
