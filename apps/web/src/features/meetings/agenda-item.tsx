import type { AgendaItem, Meeting } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useFormat } from '../../lib/format.ts'
import { AgendaSection } from './agenda-section.tsx'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

const ItemActions = lazy(() => import('./item-actions.tsx'))

interface Props {
  item: AgendaItem
  /** From 0. */
  place: number
  meeting: Meeting
  mayEdit: boolean
  /** Why nothing of it can be changed any more; null: it can. */
  ended: string | null
}

/** One item of a meeting's agenda with its sections. */
export function AgendaItemView({ item, place, meeting, mayEdit, ended }: Props) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { id, title, asOf, statusReport, sections } = item
  return (
    <article className={styles.item} aria-labelledby={`item-${id}`}>
      <div className={styles.head}>
        <h3 id={`item-${id}`} className={styles.title} lang="da">
          {place + 1}. {title}
        </h3>
        {asOf !== null && (
          <span className={styles.soft}>{t('figuresAsOf', { date: format.date(asOf) })}</span>
        )}
      </div>
      {statusReport && (
        <p>
          <Link to="/status-reports/$number" params={{ number: String(statusReport.number) }}>
            {statusReport.title}
          </Link>
        </p>
      )}
      {mayEdit && (
        <Suspense>
          <ItemActions item={item} place={place} agenda={meeting.agenda} ended={ended} />
        </Suspense>
      )}
      <div className={styles.sections}>
        {sections.map((section, position) => (
          <AgendaSection
            key={section.heading}
            item={item}
            section={section}
            position={position}
            meeting={meeting}
            mayWrite={mayEdit}
            ended={ended}
          />
        ))}
      </div>
    </article>
  )
}
