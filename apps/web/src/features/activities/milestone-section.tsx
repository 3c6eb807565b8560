import type { Activity } from '@koreplan/contract'
import { CircleAlert, CircleCheck, Circle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './activity-page.module.css'

type Milestone = Activity['milestones'][number]

export function MilestoneSection({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useTranslation('activities')
  if (milestones.length === 0) return null
  return (
    <Section title={t('milestones')}>
      <ul className={styles.milestones}>
        {milestones.map((milestone) => (
          <MilestoneLine key={milestone.id} milestone={milestone} />
        ))}
      </ul>
    </Section>
  )
}

function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { title, dueDate, completedOn, overdueDays } = milestone
  const late = overdueDays !== null && overdueDays > 0
  const Icon = completedOn ? CircleCheck : late ? CircleAlert : Circle
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
      </div>
    </li>
  )
}
