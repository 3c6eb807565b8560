import { undoChange, type HistoryEvent } from '@koreplan/contract'
import { kindOf } from '@koreplan/domain'
import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay, useSession } from '../session/use-session.ts'
import styles from './history.module.css'

/** Whether there is any use in offering it; the API asks for more: the own unit, one's own comment of old. */
function useMayUndo({ action, userId, undoTakes }: HistoryEvent): boolean {
  const { person } = useSession()
  const may = useMay(undoTakes ?? 'change.undo')
  const mayModerate = useMay('comment.remove')
  if (kindOf(action) !== 'comment') return may
  const isOwn = may && person !== null && person.id === userId
  return isOwn || (mayModerate && action !== 'comment.edit')
}

/** What nobody takes back, whatever their role: it is told to all who read the history. */
const STANDING = ['only_followed', 'frozen', 'opened_once', 'carried_on', 'discarded'] as const

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
  const stands = STANDING.find((why) => why === whyNotUndo)
  if (stands) return <p className={`${styles.why} no-print`}>{t(`whyNotUndo.${stands}`)}</p>
  if (!mayUndo) return null
  if (whyNotUndo === 'content_gone')
    return <p className={`${styles.why} no-print`}>{t('whyNotUndo.content_gone')}</p>
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
