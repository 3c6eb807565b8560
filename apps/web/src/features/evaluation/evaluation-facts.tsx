import type { Evaluation } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { useFormat } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './evaluation.module.css'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

const LOOK = {
  not_opened: {
    icon: CircleDashed,
    color: '--schedule-not-reported',
    tint: '--schedule-not-reported-tint',
  },
  open: { icon: CircleDot, color: '--schedule-on-track', tint: '--schedule-on-track-tint' },
  closed: { icon: CircleCheck, color: '--schedule-completed', tint: '--schedule-completed-tint' },
} as const

/** Where the evaluation stands, and the plan as a whole by its date. */
export function EvaluationFacts({ evaluation }: { evaluation: Evaluation }) {
  return (
    <div className={styles.facts}>
      <FactList facts={useStanding(evaluation)} />
      <FactList facts={useTotals(evaluation)} figures />
    </div>
  )
}

function useStanding(evaluation: Evaluation) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const { state, window, cutOff, figuresAsOf, isFrozen, opened, closed, nextEdition } = evaluation
  const byAt = ({ by, at }: { by: string; at: string }) => t('byAt', { by, at: format.instant(at) })
  const date = format.longDate(figuresAsOf)
  const isAhead = cutOff !== null && figuresAsOf < cutOff
  const facts = [
    { term: t('stateTerm'), value: <Badge {...LOOK[state]}>{t(`state.${state}`)}</Badge> },
    { term: t('window'), value: format.window(window.from, window.to, window.precision) },
    cutOff !== null && { term: t('cutOff'), value: format.longDate(cutOff) },
    {
      term: t('figuresAsOf'),
      value: isFrozen ? t('frozen', { date }) : isAhead ? t('figuresUntil', { date }) : date,
    },
    opened && { term: t('opened'), value: byAt(opened) },
    closed && { term: t('closedTerm'), value: byAt(closed) },
    closed && {
      term: t('checksum'),
      value: (
        <>
          <span className={styles.sum}>{closed.checksum}</span>{' '}
          <a
            className="no-print"
            href={`/api/v1/plans/${plan}/evaluation/frozen`}
            download="evaluering.json"
          >
            {t('frozenText')}
          </a>
        </>
      ),
    },
    nextEdition && {
      term: t('nextEdition'),
      value: (
        <Link to="/" search={{ plan: nextEdition.slug, asOf: undefined }} lang="da">
          {nextEdition.shortTitle}
        </Link>
      ),
    },
  ]
  return facts.filter((fact) => fact !== null && fact !== false)
}

function useTotals({ totals }: Evaluation) {
  const t = useEvaluationTexts()
  const format = useFormat()
  return [
    {
      term: t('progress'),
      value: (
        <ProgressFigure
          progress={totals.progress}
          expected={totals.expected}
          whyNull={totals.whyNull}
        />
      ),
    },
    { term: t('amount'), value: format.exactAmount(totals.amountOre) },
    { term: t('spent'), value: format.exactAmount(totals.spentOre) },
    { term: t('committed'), value: format.exactAmount(totals.openCommittedOre) },
    { term: t('hours'), value: format.hours(totals.minutesUsed) },
  ]
}
