import type { Dashboard } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useFormat } from '../../lib/format.ts'
import styles from './overview.module.css'
import { useOverviewTexts } from './use-overview-texts.ts'

interface Props {
  readonly updates: Dashboard['latestUpdates']
  readonly asOf: IsoDate
}

/** The latest status updates by the date, newest first. */
export function LatestUpdates({ updates, asOf }: Props) {
  const t = useOverviewTexts()
  const format = useFormat()
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {t('updates')}
      </h2>
      {updates.length === 0 && (
        <>
          <p className={styles.soft}>{t('updatesNone', { date: format.date(asOf) })}</p>
          <p className={styles.soft}>{t('updatesNoneHint')}</p>
        </>
      )}
      <ul className={styles.list}>
        {updates.map(({ id, activity, date, state, percent, words, author }) => (
          <li key={id} className={styles.update}>
            <p>
              <Link to="/activities/$number" params={{ number: activity.number }}>
                {activity.number} {activity.title}
              </Link>
            </p>
            <p>
              <span className={styles.kind}>
                {t(`words:state.${state}`)}
                {percent !== null && ` · ${format.percent(percent)}`}
              </span>{' '}
              <span lang="da">{words}</span>
            </p>
            <p className={styles.soft}>{t('updateBy', { date: format.date(date), author })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
