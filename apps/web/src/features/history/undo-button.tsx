import { undoChange, type HistoryEvent } from '@koreplan/contract'
import { kindOf } from '@koreplan/domain'
import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import styles from './history.module.css'

/** Why a change has no button, where that does not say itself; what to do instead. */
function whyKey({ whyNotUndo, action }: HistoryEvent) {
  if (whyNotUndo === 'content_gone') return whyNotUndo
  if (whyNotUndo !== 'elsewhere') return null
  const kind = kindOf(action)
  return kind === 'comment' || kind === 'file' ? kind : null
}

/** Whether there is any use in offering it; the API asks for the very right. */
function useMayUndo({ action }: HistoryEvent): boolean {
  const mayReport = useMay('activity.report')
  const mayDecide = useMay('allocation.decide')
  const mayClose = useMay('month.close')
  const mayReopen = useMay('month.reopen')
  if (action === 'month.close') return mayReopen
  if (action === 'month.reopen') return mayClose
  return mayReport || (mayDecide && kindOf(action) === 'allocation')
}

/** Takes a change back by a new one; says why where that cannot be. Nothing for who may not change the plan. */
export function UndoButton({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation('history')
  const format = useFormat()
  const { plan } = usePlace()
  const mayUndo = useMayUndo(event)
  const { write, isPending } = useWrite(undoChange, {
    renews: plan,
    done: () => ({ text: t('undone') }),
  })
  const { id, whyNotUndo, action, at } = event
  if (!mayUndo) return null
  const why = whyKey(event)
  if (why) return <p className={`${styles.why} no-print`}>{t(`whyNotUndo.${why}`)}</p>
  if (whyNotUndo !== null) return null
  return (
    <Button
      look="plain"
      className={`${styles.undo} no-print`}
      busy={isPending}
      aria-label={t('undoOf', { what: t(`action.${action}`), at: format.instant(at) })}
      onClick={() => write({ params: { plan, id } })}
    >
      <Undo2 aria-hidden size={18} />
      {t('undo')}
    </Button>
  )
}
