import type { FieldChange, HistoryEvent } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { ChangeList } from './change-list.tsx'
import styles from './history.module.css'

/** As much of a change as it takes to tell it. */
export type Told = Pick<
  HistoryEvent,
  'id' | 'at' | 'actor' | 'action' | 'activity' | 'subject' | 'undoes' | 'undoneBy'
> & { readonly changes: readonly FieldChange[] }

interface Props<E extends Told> {
  events: readonly E[]
  /** Whether each tells its activity: not where all are of one. */
  tellsActivity?: boolean
  /** What can be done about a change. */
  action?: (event: E) => ReactNode
}

/** Changes in words, newest first: who, when, what, from what to what. */
export function EventList<E extends Told>({ events, tellsActivity = true, action }: Props<E>) {
  return (
    <ol className={styles.events} reversed>
      {events.map((event) => (
        <li key={event.id} data-undone={event.undoneBy !== null}>
          <EventHead event={event} tellsActivity={tellsActivity} />
          <ChangeList changes={event.changes} />
          {action?.(event)}
        </li>
      ))}
    </ol>
  )
}

function EventHead({ event, tellsActivity }: { event: Told; tellsActivity: boolean }) {
  const { t } = useTranslation('history')
  const format = useFormat()
  const { at, actor, action, activity, subject, undoes, undoneBy } = event
  return (
    <div className={styles.head}>
      <p className={styles.what}>
        <strong lang="da">{actor || t('somebody')}</strong>{' '}
        <span>{lowerFirst(t(`action.${action}`))}</span>
        {subject && (
          <span lang="da">
            {' '}
            {isIsoDate(subject) ? `(${format.date(subject)})` : t('quoted', { name: subject })}
          </span>
        )}
        {tellsActivity && activity && (
          <>
            {' · '}
            <Link to="/activities/$number" params={{ number: activity.number }} lang="da">
              {activity.number} {activity.title}
            </Link>
          </>
        )}
      </p>
      <p className={styles.when}>
        <time dateTime={at}>{format.instant(at)}</time>
        {undoes !== null && <span className={styles.mark}>{t('isUndo')}</span>}
        {undoneBy !== null && <span className={styles.mark}>{t('wasUndone')}</span>}
      </p>
    </div>
  )
}

/** The action's words follow the name of who did it. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
