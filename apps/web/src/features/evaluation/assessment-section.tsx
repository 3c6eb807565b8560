import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { Pencil } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useFormInPlace } from '../../lib/editing/use-form-in-place.ts'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { EndedNotice } from '../../ui/editing/ended-notice.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { useMay } from '../session/use-session.ts'
import type { AssessmentFields } from './assessment-fields.ts'
import styles from './evaluation.module.css'
import { PartOfItem } from './part-of-item.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'
import { useLevelWords } from './use-level-words.ts'

const AssessmentForm = lazy(() => import('./assessment-form.tsx'))

interface Props {
  evaluation: Evaluation
  row: EvaluationRow
}

/** What the secretariat writes of an activity; while the evaluation is open, in place. A form that is open stays. */
export function AssessmentSection({ evaluation, row }: Props) {
  const t = useEvaluationTexts()
  const mayEdit = useMay('evaluation.edit') && evaluation.state !== 'not_opened'
  const ended = evaluation.state === 'closed' ? t('ended') : null
  return (
    <PartOfItem id="assessment" title={t('assessment')}>
      {mayEdit ? <Editable row={row} ended={ended} /> : <Written row={row} />}
    </PartOfItem>
  )
}

interface EditableProps {
  row: EvaluationRow
  /** Why it can no longer be changed; null: it can. */
  ended: string | null
}

function Editable({ row, ended }: EditableProps) {
  const t = useEvaluationTexts()
  const { isOpen, taken, offer, button, open, take, discard, close } =
    useFormInPlace<AssessmentFields>(useDraftPlace(`assessment/${row.id}`))
  return (
    <>
      {offer && <DraftOffer at={offer.at} onTake={take} onDiscard={discard} />}
      {isOpen ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <EndedNotice why={ended} />
          <AssessmentForm key={taken?.id ?? ''} row={row} draft={taken} onClose={close} />
        </Suspense>
      ) : (
        <>
          <Written row={row} />
          {ended === null && (
            <div className={`${styles.bar} no-print`}>
              <Button ref={button} onClick={open}>
                <Pencil aria-hidden size={16} />
                {t(row.assessment.version === 0 ? 'write' : 'edit')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}

function Written({ row: { assessment } }: { row: EvaluationRow }) {
  const t = useEvaluationTexts()
  const levelOf = useLevelWords()
  const format = useFormat()
  if (assessment.version === 0) return <p className={styles.soft}>{t('assessmentNone')}</p>
  const { achieved, learned, goalAttainment, recommendation, recommendationReason } = assessment
  const text = (words: string | null) =>
    words === null ? (
      <span className={styles.soft}>{t('notWritten')}</span>
    ) : (
      <Markdown text={words} />
    )
  return (
    <div className={styles.written}>
      <FactList
        facts={[
          {
            term: t('goal'),
            value: goalAttainment === null ? t('notAssessed') : levelOf(goalAttainment),
          },
          { term: t('achieved'), value: text(achieved) },
          { term: t('learned'), value: text(learned) },
          {
            term: t('recommendation'),
            value:
              recommendation === null
                ? t('notRecommended')
                : t(`decisions:verdict.${recommendation}`),
          },
          ...(recommendation === null && recommendationReason === null
            ? []
            : [{ term: t('recommendationReason'), value: text(recommendationReason) }]),
        ]}
      />
      {assessment.writtenBy !== null && assessment.writtenAt !== null && (
        <p className={styles.soft}>
          {t('writtenBy', {
            by: assessment.writtenBy,
            at: format.instant(assessment.writtenAt),
          })}
        </p>
      )}
    </div>
  )
}
