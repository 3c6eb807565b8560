import type { Evaluation } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import { Checklist } from './checklist.tsx'
import { DayNotice } from './day-notice.tsx'
import { Differences } from './differences.tsx'
import { EvaluationChoices } from './evaluation-choices.tsx'
import { EvaluationFacts } from './evaluation-facts.tsx'
import { EvaluationTable } from './evaluation-table.tsx'
import { Outcome } from './outcome.tsx'
import { evaluationQuery } from './queries.ts'
import styles from './evaluation.module.css'
import { rowsOf } from './shown-rows.ts'
import { UsedAndReached } from './used-and-reached.tsx'
import { useEvaluationSearch } from './use-evaluation-search.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

const EvaluationActions = lazy(() => import('./evaluation-actions.tsx'))

/** Resources used against results achieved: the picture, the table, what is missing, and what was decided. */
export function EvaluationPage() {
  const t = useEvaluationTexts()
  const query = useQuery(evaluationQuery(usePlace()))
  return (
    <div data-paper="landscape">
      <PageHeading title={t('title')} lead={t('lead')} />
      <LoadFrame query={query}>{(evaluation) => <Content evaluation={evaluation} />}</LoadFrame>
    </div>
  )
}

function Content({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const mayEdit = useMay('evaluation.edit')
  const mayDecide = useMay('evaluation.decide')
  const { search, choose } = useEvaluationSearch()
  const shown = rowsOf(evaluation.rows, search)
  const { state, rows } = evaluation
  const isAssessed = rows.some(({ assessment }) => assessment.goalAttainment !== null)
  return (
    <>
      {state === 'not_opened' && (
        <EmptyNotice title={t('notOpened')}>
          <p>{t('notOpenedHint', { date: format.longDate(evaluation.asOf) })}</p>
        </EmptyNotice>
      )}
      <EvaluationFacts evaluation={evaluation} />
      {(mayEdit || mayDecide) && state !== 'not_opened' && (
        <DayNotice asOf={evaluation.asOf} rows={rows} />
      )}
      {mayEdit && (
        <Suspense>
          <EvaluationActions evaluation={evaluation} />
        </Suspense>
      )}
      {state === 'open' && <Checklist evaluation={evaluation} />}
      {evaluation.isFrozen && <Differences evaluation={evaluation} />}
      <EvaluationChoices evaluation={evaluation} search={search} choose={choose} />
      {shown.length === 0 ? (
        <EmptyNotice title={t('noneShown')} />
      ) : (
        <>
          {isAssessed ? (
            <div className={styles.chart}>
              <UsedAndReached evaluation={evaluation} shown={shown} measure={search.measure} />
            </div>
          ) : (
            <p className={`${styles.soft} ${styles.chart}`}>{t('finding.none')}.</p>
          )}
          <EvaluationTable rows={shown} search={search} choose={choose} />
          {state !== 'not_opened' && <Outcome rows={shown} />}
        </>
      )}
    </>
  )
}
