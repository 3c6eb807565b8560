import { writeAgendaSection, type AgendaItem, type Meeting, type Section } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { DateLink } from '../plan/date-link.tsx'
import { usePlace } from '../plan/use-place.ts'
import { EditableText, ReadText } from './editable-text.tsx'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

interface Props {
  item: AgendaItem
  section: Section
  position: number
  meeting: Meeting
  mayWrite: boolean
  /** Why it can no longer be written; null: it can. */
  ended: string | null
}

/** One section of an agenda item: read, and written by the secretariat. */
export function AgendaSection({ item, section, position, meeting, mayWrite, ended }: Props) {
  const t = useMeetingTexts()
  const { plan, line } = usePlace()
  const format = useFormat()
  const { heading, when, text } = section
  const { date } = meeting
  // What is decided is shown by the page's date, and written by the plan's day.
  const isTooEarly = when === 'after' && date > line.day
  const isHidden = when === 'after' && !meeting.hasCome
  const unwritten = isTooEarly ? (
    <p className={styles.soft}>{t('afterOnly')}</p>
  ) : isHidden && ended === null ? (
    <p className={styles.soft}>
      {t('shownFrom')}{' '}
      <span className="no-print">
        <DateLink date={date}>{t('showMeeting', { date: format.longDate(date) })}</DateLink>
      </span>
    </p>
  ) : null
  if (!mayWrite && text.trim() === '') return null
  return (
    <div
      className={[styles.section, when === 'after' && styles.decision].filter(Boolean).join(' ')}
    >
      <h4 lang="da">{heading}</h4>
      {mayWrite ? (
        <EditableText
          of={{
            route: writeAgendaSection,
            resource: `agenda/${item.id}/${position}`,
            label: heading,
            text,
            version: item.version,
            inputOf: (body) => ({ params: { plan, id: item.id, position }, body }),
            versionOf: ({ version }) => version,
            saved: t('sectionSaved', { heading }),
          }}
          ended={ended ?? (isTooEarly ? t('ended.moved') : null)}
          closed={ended === null ? unwritten : null}
        />
      ) : (
        (unwritten ?? <ReadText text={text} />)
      )}
    </div>
  )
}
