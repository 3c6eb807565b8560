import type { BeforeMeeting } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { AttentionIcon, AttentionLink } from '../../figures/attention.tsx'
import styles from './before-meeting.module.css'

/** The most urgent of what needs attention: each with its reason and the way to it. */
export function Exceptions({ exceptions }: Pick<BeforeMeeting, 'exceptions'>) {
  const { t } = useTranslation('beforeMeeting')
  if (exceptions.length === 0) return <p>{t('exceptionsNone')}</p>
  return (
    <ul className={styles.exceptions}>
      {exceptions.map(({ attention, word, subject, reason }) => (
        <li key={`${attention.kind} ${subject} ${reason}`}>
          <AttentionIcon kind={attention.kind} />
          <div>
            <p>
              <strong>{word}:</strong> <AttentionLink one={attention} subject={subject} />
            </p>
            <p className={styles.soft}>{reason}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
