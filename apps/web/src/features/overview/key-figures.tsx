import type { Dashboard } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { useMay } from '../session/use-session.ts'
import { Figure } from './figure.tsx'
import type { HeadlineKey } from './headline.ts'
import styles from './overview.module.css'
import { PoolFigure } from './pool-figure.tsx'
import { useOverviewTexts, type OverviewTexts } from './use-overview-texts.ts'

interface Props {
  readonly dashboard: Dashboard
  readonly headline: HeadlineKey
}

/** The three figures that a reader in a hurry takes along. */
export function KeyFigures({ dashboard, headline }: Props) {
  const t = useOverviewTexts()
  return (
    <section aria-label={t('keyFigures')} className={styles.keyFigures}>
      <ProgressFigure progress={dashboard.progress} headline={headline} />
      <EvaluationFigure evaluation={dashboard.evaluation} />
      <PoolFigure pool={dashboard.pool} />
    </section>
  )
}

interface ProgressProps {
  readonly progress: Dashboard['progress']
  readonly headline: HeadlineKey
}

function ProgressFigure({ progress, headline }: ProgressProps) {
  const t = useOverviewTexts()
  const format = useFormat()
  const { actual, expected, coverage } = progress
  const { reported, measured } = coverage
  const hasFigure = actual !== null && expected !== null && headline !== 'not_begun'
  return (
    <Figure title={t('progress')}>
      {hasFigure ? (
        <p>
          <span className={styles.big}>{format.percent(actual)}</span>{' '}
          {t('general:expectedValue', { value: format.percent(expected) })}
        </p>
      ) : (
        <p className={styles.big}>{whyNot(headline, t)}</p>
      )}
      {measured > 0 && headline !== 'not_begun' && (
        <p className={styles.soft}>{t('general:coverageLong', { reported, measured })}</p>
      )}
    </Figure>
  )
}

function whyNot(headline: HeadlineKey, t: OverviewTexts): string {
  if (headline === 'not_begun') return t('notBegun')
  if (headline === 'no_activities') return t('general:noActivities')
  return headline === 'no_timetable' ? t('general:noTimetable') : t('words:state.not_reported')
}

function EvaluationFigure({ evaluation }: { readonly evaluation: Dashboard['evaluation'] }) {
  const t = useOverviewTexts()
  const format = useFormat()
  // Who decides of the evaluation leads the committee's meetings, or prepares them.
  const isChair = useMay('evaluation.decide')
  const { from, to, precision, daysUntil, phase } = evaluation
  const days = format.period(from, to)
  const window = format.window(from, to, precision)
  return (
    <Figure title={t('evaluation')}>
      <p>
        <span className={styles.big}>
          {phase === 'before' ? t('days', { count: daysUntil }) : t(phase)}
        </span>{' '}
        {window !== days && window}
      </p>
      <p className={styles.soft}>{days}</p>
      <p className="no-print">
        <Link to="/evaluation">{t('shell:toEvaluation')}</Link>
        {isChair && (
          <>
            {' · '}
            <Link to="/before-meeting">{t('shell:beforeMeeting')}</Link>
          </>
        )}
      </p>
    </Figure>
  )
}
