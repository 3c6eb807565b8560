import { closeEvaluation, moveCutOff, openEvaluation, type Evaluation } from '@koreplan/contract'
import { goesOn } from '@koreplan/domain'
import { useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { sentDate } from '../../lib/sent-date.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { usePlace } from '../plan/use-place.ts'
import { CutOffForm } from './cut-off-form.tsx'
import styles from './evaluation.module.css'
import { NextEditionForm } from './next-edition-form.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

type Open = 'open' | 'move' | 'close' | 'carry' | null

/** Opens the evaluation, moves its cut-off, closes it, and starts the next edition of the plan. */
export default function EvaluationActions({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const [shown, show] = useState<Open>(null)
  const hide = () => show(null)
  // Of the forms there is one in each state.
  const opener = useFocusBack(shown === 'open' || shown === 'move' || shown === 'carry')
  const params = { plan }
  const options = { renews: plan, refused: () => true }
  const open = useWrite(openEvaluation, {
    ...options,
    done: ({ cutOff }) => ({ text: t('openDone', { date: format.longDate(cutOff) }) }),
  })
  const move = useWrite(moveCutOff, {
    ...options,
    done: ({ cutOff }) => ({ text: t('moveDone', { date: format.longDate(cutOff) }) }),
  })
  const close = useWrite(closeEvaluation, { ...options, done: () => ({ text: t('closeDone') }) })
  const { state, version, cutOff, checklist, rows, nextEdition, window } = evaluation

  if (shown === 'open' || shown === 'move')
    return (
      <CutOffForm
        title={t(shown === 'open' ? 'openTitle' : 'move')}
        action={t(shown === 'open' ? 'open' : 'move')}
        cutOff={cutOff ?? window.from}
        onClose={hide}
        {...(shown === 'move' && { version })}
        send={(typed, seen) => {
          const input = { params, body: { cutOff: sentDate(typed) } }
          return shown === 'open' ? open.writeAndWait(input) : move.writeAndWait(input, seen)
        }}
      />
    )
  if (shown === 'carry') return <NextEditionForm evaluation={evaluation} onClose={hide} />

  const isBlocked = checklist.some(({ isBlocking }) => isBlocking)
  const canCarry =
    state === 'closed' &&
    nextEdition === null &&
    // Which areas go along is chosen by what the page shows.
    rows.every(({ laterDecisions }) => laterDecisions === 0) &&
    rows.some(({ decisions }) => goesOn(decisions[0]?.verdict ?? null))
  return (
    <div className={`${styles.bar} no-print`}>
      {state === 'not_opened' && (
        <Button ref={opener} look="primary" onClick={() => show('open')}>
          {t('open')}
        </Button>
      )}
      {state === 'open' && (
        <>
          <Button look="primary" disabled={isBlocked} onClick={() => show('close')}>
            {t('close')}
          </Button>
          <Button ref={opener} onClick={() => show('move')}>
            {t('move')}
          </Button>
          {isBlocked && <span className={styles.soft}>{t('closeWaits')}</span>}
        </>
      )}
      {canCarry && (
        <Button ref={opener} onClick={() => show('carry')}>
          {t('carry')}
        </Button>
      )}
      {shown === 'close' && (
        <ConfirmDialog
          title={t('closeTitle')}
          text={
            <>
              <p>{t('closeText', { date: format.longDate(cutOff ?? evaluation.asOf) })}</p>
              {checklist.length > 0 && <p>{t('closeWarning', { count: checklist.length })}</p>}
            </>
          }
          confirm={t('close')}
          onConfirm={() => close.writeAndWait({ params }, version)}
          onClose={hide}
        />
      )}
    </div>
  )
}
