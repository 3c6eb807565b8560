import type { Activity, EditionActivity } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWayToPlan } from '../plan/use-way-to-plan.ts'
import styles from './activity-page.module.css'

/** Which activity of the edition before it carries on, and which of the next one carries it on. */
export function EditionLinks({ activity: { continues, continuedIn } }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  return (
    <>
      {continues && (
        <p className={styles.edition}>
          {t('continues')} <OtherActivity of={continues} />
        </p>
      )}
      {continuedIn && (
        <p className={styles.edition}>
          {t('continuedIn')} <OtherActivity of={continuedIn} />
        </p>
      )}
    </>
  )
}

/** A link for who may read the plan that it is in. */
function OtherActivity({ of: { plan, planTitle, number, title } }: { of: EditionActivity }) {
  const search = useWayToPlan()(plan)
  const words = `${planTitle}: ${number} ${title}`
  if (search === null) return <span lang="da">{words}</span>
  return (
    <Link to="/activities/$number" params={{ number }} search={search} lang="da">
      {words}
    </Link>
  )
}
