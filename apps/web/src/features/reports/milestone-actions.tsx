import { editMilestone, voidMilestone, type Activity, type Milestone } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { send } from '../../lib/api.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay, useMayReport } from '../session/use-session.ts'
import { EditAndVoid } from './edit-and-void.tsx'
import styles from './fact-form.module.css'
import { ReasonDialog } from './reason-dialog.tsx'

interface Props {
  activity: Activity
  milestone: Milestone
  onEdit: () => void
}

/** Reached on the page's date, or not after all; edit and void for who may edit the activity. */
export function MilestoneActions({ activity, milestone, onEdit }: Props) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { plan, asOf } = usePlace()
  const mayReport = useMayReport(activity.unitIds)
  const mayEdit = useMay('activity.edit')
  const [asks, setAsks] = useState(false)
  const { id, version, title, completedOn } = milestone
  const params = { plan, number: activity.number, id }
  const reached = useWrite(editMilestone, {
    renews: plan,
    done: (now, { input }) => ({
      text: input.body.completedOn
        ? t('reached', { date: format.date(input.body.completedOn) })
        : t('unreached'),
      undo: () => send(editMilestone, { params, body: { completedOn } }, { ifMatch: now.version }),
    }),
  })
  const takenBack = useWrite(voidMilestone, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('milestoneVoided') }),
  })
  if (!mayReport) return null
  const set = (day: string | null) => reached.write({ params, body: { completedOn: day } }, version)
  return (
    <div className={styles.bar}>
      {completedOn === null ? (
        <Button
          className={styles.small}
          aria-label={t('reachOf', { title })}
          busy={reached.isPending}
          onClick={() => set(asOf)}
        >
          {t('reach')}
        </Button>
      ) : (
        <Button
          look="plain"
          className={styles.small}
          aria-label={t('unreachOf', { title })}
          busy={reached.isPending}
          onClick={() => set(null)}
        >
          {t('unreach')}
        </Button>
      )}
      {mayEdit && <EditAndVoid title={title} onEdit={onEdit} onVoid={() => setAsks(true)} />}
      {asks && (
        <ReasonDialog
          title={t('voidMilestone')}
          hint={t('voidMilestoneHint')}
          action={t('void')}
          send={(reason) => takenBack.writeAndWait({ params, body: { reason } })}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  )
}
