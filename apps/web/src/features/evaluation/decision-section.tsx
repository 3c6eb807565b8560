import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { lazy, Suspense, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { Button } from '../../ui/button.tsx'
import { DecisionTexts } from '../decisions/decision-section.tsx'
import { useMay } from '../session/use-session.ts'
import { DayNotice } from './day-notice.tsx'
import styles from './evaluation.module.css'
import { PartOfItem } from './part-of-item.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

const DecideForm = lazy(() => import('./decide-form.tsx'))

interface Props {
  evaluation: Evaluation
  row: EvaluationRow
}

/** What the committee decided of an activity, the decision that holds first. */
export function DecisionSection({ evaluation, row }: Props) {
  const t = useEvaluationTexts()
  const date = useFormat().longDate(evaluation.asOf)
  const mayDecide = useMay('evaluation.decide')
  return (
    <PartOfItem id="decision" title={t('decisions')}>
      {row.decisions.length === 0 ? (
        <p className={styles.soft}>{t('decisionsNone', { date })}</p>
      ) : (
        <DecisionTexts decisions={row.decisions} />
      )}
      {mayDecide && <Decide evaluation={evaluation} row={row} />}
    </PartOfItem>
  )
}

function Decide({ evaluation, row }: Props) {
  const t = useEvaluationTexts()
  const [isOpen, setOpen] = useState(false)
  const opener = useFocusBack(isOpen)
  const { state, meetings } = evaluation
  // A form that is open stays, whatever others do meanwhile.
  if (isOpen)
    return (
      <Suspense>
        <DecideForm evaluation={evaluation} row={row} onClose={() => setOpen(false)} />
      </Suspense>
    )
  if (state === 'not_opened')
    return <p className={`${styles.soft} no-print`}>{t('decideNotOpened')}</p>
  if (meetings.length === 0)
    return <p className={`${styles.soft} no-print`}>{t('decideNoMeeting')}</p>
  const decided = row.decisions.length + row.laterDecisions
  return (
    <>
      <DayNotice asOf={evaluation.asOf} rows={[row]} />
      <div className={`${styles.bar} no-print`}>
        <Button ref={opener} onClick={() => setOpen(true)}>
          {t(decided === 0 ? 'decide' : 'decideAgain')}
        </Button>
      </div>
    </>
  )
}
