import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import neighbours from '../../ui/neighbours.module.css'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { AssessmentSection } from './assessment-section.tsx'
import { DecisionSection } from './decision-section.tsx'
import { ItemFigures } from './item-figures.tsx'
import { evaluationQuery } from './queries.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** One activity of the evaluation: what it used and reached, what is written of it, and what was decided. */
export function ItemPage() {
  const t = useEvaluationTexts()
  const { number = '' } = useParams({ strict: false })
  const query = useQuery(evaluationQuery(usePlace()))
  const row = query.data?.rows.find((one) => one.number === number)
  return (
    <>
      <Breadcrumb
        links={[
          <Link key="all" to="/evaluation">
            {t('title')}
          </Link>,
        ]}
      />
      <PageHeading
        title={row ? `${number} ${row.title}` : t('page', { number })}
        {...(row && { lang: 'da' })}
      />
      <LoadFrame query={query}>
        {(evaluation) =>
          row === undefined ? (
            <EmptyNotice title={t('unknown', { number })} />
          ) : (
            <Item key={row.id} evaluation={evaluation} row={row} />
          )
        }
      </LoadFrame>
    </>
  )
}

function Item({ evaluation, row }: { evaluation: Evaluation; row: EvaluationRow }) {
  return (
    <>
      <ItemFigures row={row} figuresAsOf={evaluation.figuresAsOf} />
      <AssessmentSection evaluation={evaluation} row={row} />
      <DecisionSection evaluation={evaluation} row={row} />
      <Neighbours evaluation={evaluation} row={row} />
    </>
  )
}

function Neighbours({ evaluation: { rows }, row }: { evaluation: Evaluation; row: EvaluationRow }) {
  const t = useEvaluationTexts()
  const at = rows.indexOf(row)
  const [previous, next] = [rows[at - 1], rows[at + 1]]
  return (
    <nav className={`${neighbours.neighbours} no-print`} aria-label={t('neighbours')}>
      {previous && (
        <Link to="/evaluation/$number" params={{ number: previous.number }}>
          <ArrowLeft aria-hidden size={18} />
          {t('previous', { number: previous.number })}
        </Link>
      )}
      {next && (
        <Link to="/evaluation/$number" params={{ number: next.number }} className={neighbours.end}>
          {t('next', { number: next.number })}
          <ArrowRight aria-hidden size={18} />
        </Link>
      )}
    </nav>
  )
}
