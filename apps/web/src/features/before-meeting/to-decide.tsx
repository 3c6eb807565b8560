import type { BeforeMeeting } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './before-meeting.module.css'

/** What the meeting is asked to decide: items of its agenda, and what the evaluation still lacks. */
export function ToDecide({ decide, meeting }: Pick<BeforeMeeting, 'decide' | 'meeting'>) {
  const { t } = useTranslation('beforeMeeting')
  if (decide.length === 0) return <p>{t('decideNone')}</p>
  return (
    <ul className={styles.lines}>
      {decide.map(({ about, title, note }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two items may be called the same
        <li key={at}>
          {about === 'agenda' && meeting !== null ? (
            <>
              <Link to="/meetings/$id" params={{ id: String(meeting.id) }} lang="da">
                {title}
              </Link>
              {note && (
                <span className={styles.soft} lang="da">
                  {note}
                </span>
              )}
            </>
          ) : (
            <>
              <Link to="/evaluation">{title}</Link>
              {note && <span className={styles.soft}>{note}</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
