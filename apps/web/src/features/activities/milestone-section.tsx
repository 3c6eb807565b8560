import type { Activity, Milestone } from '@koreplan/contract'
import { CircleAlert, CircleCheck, Circle } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MilestoneActions } from '../reports/milestone-actions.tsx'
import { OpenedBy } from '../reports/opened-by.tsx'
import { useMay } from '../session/use-session.ts'
import styles from './activity-page.module.css'

const MilestoneForm = lazy(async () => ({
  default: (await import('../reports/milestone-form.tsx')).MilestoneForm,
}))

/** The steps of an activity. Left out where there are none and none can be made. */
export function MilestoneSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation(['activities', 'reports'])
  const mayEdit = useMay('activity.edit')
  const { milestones, number } = activity
  if (milestones.length === 0 && !mayEdit) return null
  return (
    <Section title={t('milestones')}>
      {milestones.length === 0 ? (
        <p className={styles.none}>{t('noMilestones')}</p>
      ) : (
        <ul className={styles.milestones}>
          {milestones.map((milestone) => (
            <MilestoneLine key={milestone.id} activity={activity} milestone={milestone} />
          ))}
        </ul>
      )}
      {mayEdit && (
        <OpenedBy label={t('reports:newMilestone')}>
          {(close) => <MilestoneForm number={number} milestone={null} onClose={close} />}
        </OpenedBy>
      )}
    </Section>
  )
}

function MilestoneLine({ activity, milestone }: { activity: Activity; milestone: Milestone }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const [isEdited, setEdited] = useState(false)
  const { title, dueDate, completedOn, overdueDays } = milestone
  const late = overdueDays !== null && overdueDays > 0
  const Icon = completedOn ? CircleCheck : late ? CircleAlert : Circle
  if (isEdited)
    return (
      <li>
        <Suspense fallback={<Skeleton />}>
          <MilestoneForm
            number={activity.number}
            milestone={milestone}
            onClose={() => setEdited(false)}
          />
        </Suspense>
      </li>
    )
  return (
    <li data-late={late} data-done={completedOn !== null}>
      <Icon aria-hidden size={20} />
      <div>
        <p lang="da">{title}</p>
        <p className={styles.faint}>
          {completedOn ? t('completedOn', { date: format.date(completedOn) }) : t('notCompleted')}
          {dueDate && ` · ${t('due')} ${format.date(dueDate)}`}
          {late && ` · ${t('overdueBy', { count: overdueDays })}`}
        </p>
        <MilestoneActions
          activity={activity}
          milestone={milestone}
          onEdit={() => setEdited(true)}
        />
      </div>
    </li>
  )
}
