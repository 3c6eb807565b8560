import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { plansQuery } from '../plan/queries.ts'
import { usePlace } from '../plan/use-place.ts'
import { useWayToPlan } from '../plan/use-way-to-plan.ts'
import styles from './plan-switch.module.css'

/** The plan's name, which opens the list of the plans that one may read. Another plan begins at its own today. */
export default function PlanSwitch() {
  const { t } = useTranslation('shell')
  const format = useFormat()
  const { plan, line } = usePlace()
  const { items } = useSuspenseQuery(plansQuery).data
  const wayTo = useWayToPlan()
  return (
    <Disclosure
      className={styles.open}
      label={
        <>
          <span className={styles.hidden} lang={format.language}>
            {t('choosePlan')}{' '}
          </span>
          {line.shortTitle}
        </>
      }
    >
      <ul className={styles.plans}>
        {items.map(({ slug, shortTitle, organisation, periodStart, periodEnd }) => (
          <li key={slug}>
            <Link
              to="/"
              search={wayTo(slug) ?? {}}
              className={styles.plan}
              aria-current={slug === plan ? 'true' : undefined}
            >
              <span>{shortTitle}</span>
              <span className={styles.of}>
                {organisation} · {format.period(periodStart, periodEnd)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
