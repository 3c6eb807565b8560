import {
  approveStatusReport,
  discardStatusReport,
  freezeStatusReport,
  reopenStatusReport,
  getStatusReport,
  type ReplyOf,
} from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ask, send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EndedNotice } from '../../ui/editing/ended-notice.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { EditReport } from './edit-report.tsx'
import { usePlace } from '../plan/use-place.ts'

/** Approves a report, takes that back, and freezes it for good; discards a draft. */
export default function ReportActions({ report }: { report: ReplyOf<typeof getStatusReport> }) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const [isFreezing, setFreezing] = useState(false)
  const [isDiscarding, setDiscarding] = useState(false)
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const opener = useFocusBack(isEditing)
  const { number, title, state, sections, asOf, revision } = report
  const params = { plan, number }
  const approve = useWrite(approveStatusReport, {
    renews: plan,
    done: () => ({
      text: t('approveDone', { title }),
      undo: () => send(reopenStatusReport, { params }),
    }),
  })
  const reopen = useWrite(reopenStatusReport, {
    renews: plan,
    done: () => ({
      text: t('reopenDone', { title }),
      undo: async () => {
        const { signal } = new AbortController()
        const { revision: ifMatch } = await ask(getStatusReport, { params, query: {} }, signal)
        return send(approveStatusReport, { params }, { ifMatch })
      },
    }),
  })
  const freeze = useWrite(freezeStatusReport, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('freezeDone', { title }) }),
  })
  const discard = useWrite(discardStatusReport, {
    renews: plan,
    done: () => ({ text: t('discardDone', { title }) }),
  })
  // The page is left first: once the draft is gone there is nothing to ask for here.
  const discardAndLeave = async () => {
    await navigate({ to: '/meetings' })
    discard.write({ params })
  }
  if (isEditing)
    return (
      <>
        <EndedNotice why={state === 'draft' ? null : t(`ended.${state}`)} />
        <EditReport report={report} onClose={() => setEditing(false)} />
      </>
    )
  if (state === 'frozen') return null
  const isReady = sections.every(({ ready }) => ready !== null)
  return (
    <div className={`${styles.bar} no-print`}>
      {state === 'draft' && (
        <>
          <Button
            look="primary"
            disabled={!isReady}
            busy={approve.isPending}
            onClick={() => approve.write({ params }, revision)}
          >
            {t('approve')}
          </Button>
          <Button ref={opener} onClick={() => setEditing(true)}>
            {t('reportEdit')}
          </Button>
          <Button onClick={() => setDiscarding(true)}>{t('discard')}</Button>
          {!isReady && <span className={styles.soft}>{t('notAllReady')}</span>}
        </>
      )}
      {state === 'approved' && (
        <>
          <Button look="primary" onClick={() => setFreezing(true)}>
            {t('freeze')}
          </Button>
          <Button busy={reopen.isPending} onClick={() => reopen.write({ params })}>
            {t('reopen')}
          </Button>
        </>
      )}
      {isDiscarding && (
        <ConfirmDialog
          title={t('discardTitle', { title })}
          text={t('discardText')}
          confirm={t('discard')}
          onConfirm={discardAndLeave}
          onClose={() => setDiscarding(false)}
        />
      )}
      {isFreezing && (
        <ConfirmDialog
          title={t('freezeTitle', { title })}
          text={t('freezeText', { date: format.longDate(asOf) })}
          confirm={t('freeze')}
          onConfirm={() => freeze.writeAndWait({ params }, revision)}
          onClose={() => setFreezing(false)}
        />
      )}
    </div>
  )
}
