import { approveUpdate, returnUpdate, voidUpdate, type StatusUpdate } from '@koreplan/contract'
import { whyNotApprove, whyNotReturn, whyNotVoidUpdate } from '@koreplan/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { actorOf, useMay, useSession } from '../session/use-session.ts'
import styles from './fact-form.module.css'
import { ReasonDialog } from './reason-dialog.tsx'

interface Props {
  number: string
  unitIds: readonly number[]
  update: StatusUpdate
}

/** What may become of an update: by the rules that the API asks too. */
export function UpdateActions({ number, unitIds, update }: Props) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { plan } = usePlace()
  const actor = actorOf(useSession())
  const decides = useMay('report.decide')
  const [asks, setAsks] = useState<'return' | 'void' | null>(null)
  const told = (text: string) => ({ renews: plan, done: () => ({ text }) })
  const approve = useWrite(approveUpdate, told(t('approved')))
  const giveBack = useWrite(returnUpdate, { ...told(t('returned')), refused: () => true })
  const takeBack = useWrite(voidUpdate, { ...told(t('voided')), refused: () => true })

  const params = { plan, number, id: update.id }
  const decided = { ...update, voided: update.voidedAt !== null }
  const mayApprove = decides && whyNotApprove(decided) === null
  const mayReturn = decides && whyNotReturn(decided) === null
  const mayVoid = whyNotVoidUpdate(actor, plan, unitIds, decided) === null
  if (!mayApprove && !mayReturn && !mayVoid) return null

  const named = (action: string) => t('updateOf', { action, date: format.longDate(update.date) })
  return (
    <div className={styles.bar}>
      {mayApprove && (
        <Button
          look="primary"
          className={styles.small}
          aria-label={named(t('approve'))}
          busy={approve.isPending}
          onClick={() => approve.write({ params })}
        >
          {t('approve')}
        </Button>
      )}
      {mayReturn && (
        <Button
          className={styles.small}
          aria-label={named(t('return'))}
          onClick={() => setAsks('return')}
        >
          {t('return')}
        </Button>
      )}
      {mayVoid && (
        <Button
          look="plain"
          className={styles.small}
          aria-label={named(t('void'))}
          onClick={() => setAsks('void')}
        >
          {t('void')}
        </Button>
      )}
      {asks !== null && (
        <ReasonDialog
          title={t(asks === 'return' ? 'whyReturn' : 'whyVoid')}
          hint={t(asks === 'return' ? 'whyReturnHint' : 'whyVoidHint')}
          action={t(asks)}
          send={(reason) =>
            (asks === 'return' ? giveBack : takeBack).writeAndWait({ params, body: { reason } })
          }
          onClose={() => setAsks(null)}
        />
      )}
    </div>
  )
}
