import type { UpdateOfActivity } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import styles from './inbox.module.css'

interface Props {
  updates: readonly UpdateOfActivity[]
  /** What can be done about one. */
  action?: (update: UpdateOfActivity) => ReactNode
}

/** Status updates of several activities, each with its activity. */
export function UpdateLines({ updates, action }: Props) {
  const { t } = useTranslation(['activities', 'words'])
  const format = useFormat()
  return (
    <ul className={styles.list}>
      {updates.map((update) => {
        const { id, activity, date, state, percent, words, author, approval } = update
        return (
          <li key={id}>
            <p>
              <Link to="/activities/$number" params={{ number: activity.number }} lang="da">
                {activity.number} {activity.title}
              </Link>
            </p>
            <p className={styles.head}>
              <time dateTime={date}>{format.longDate(date)}</time>
              <StateWord state={state} />
              {percent !== null && <strong>{format.percentDecimal(percent)}</strong>}
              <span className={styles.soft}>{t(`words:approval.${approval}`)}</span>
            </p>
            {words !== '' && <Markdown text={words} />}
            <p className={styles.soft}>
              {t('by')}
              <span lang="da">{author}</span>
            </p>
            {update.returnedReason && <p>{t('returnedWhy', { reason: update.returnedReason })}</p>}
            {action?.(update)}
          </li>
        )
      })}
    </ul>
  )
}
