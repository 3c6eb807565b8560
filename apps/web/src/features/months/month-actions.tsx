import { closeMonth, reopenMonth, type Month } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import small from '../reports/fact-form.module.css'
import { useMay } from '../session/use-session.ts'

/** Closes a month that is over; a director reopens it, with a reason. */
export function MonthActions({ month: { month, isClosed, isOver } }: { readonly month: Month }) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const { plan } = usePlace()
  const mayClose = useMay('month.close')
  const mayReopen = useMay('month.reopen')
  const [isAsking, setAsking] = useState(false)
  const name = format.month(`${month}-01`)
  const params = { plan, month }
  const options = { renews: plan, refused: () => true }
  const close = useWrite(closeMonth, {
    ...options,
    done: () => ({ text: t('monthIsClosed', { month: name }) }),
  })
  const reopen = useWrite(reopenMonth, {
    ...options,
    done: () => ({ text: t('monthIsReopened', { month: name }) }),
  })
  if (isClosed ? !mayReopen : !mayClose || !isOver) return null
  const done = () => setAsking(false)
  return (
    <div className="no-print">
      <Button
        className={small.small}
        aria-label={t(isClosed ? 'reopenNamed' : 'closeNamed', { month: name })}
        onClick={() => setAsking(true)}
      >
        {t(isClosed ? 'reopen' : 'close')}
      </Button>
      {isAsking &&
        (isClosed ? (
          <ReasonDialog
            title={t('reopenNamed', { month: name })}
            hint={t('reopenHint')}
            action={t('reopen')}
            send={(reason) => reopen.writeAndWait({ params, body: { reason } })}
            onClose={done}
          />
        ) : (
          <ConfirmDialog
            title={t('closeNamed', { month: name })}
            text={t('closeText')}
            confirm={t('close')}
            onConfirm={() => close.writeAndWait({ params })}
            onClose={done}
          />
        ))}
    </div>
  )
}
