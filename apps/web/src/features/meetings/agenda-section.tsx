import { writeAgendaSection, type AgendaItem, type Section } from '@koreplan/contract'
import { usePlace } from '../plan/use-place.ts'
import { EditableText, ReadText } from './editable-text.tsx'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

interface Props {
  item: AgendaItem
  section: Section
  position: number
  /** The meeting's day has come: what is decided can be written. */
  hasCome: boolean
  mayWrite: boolean
  /** Why it can no longer be written; null: it can. */
  ended: string | null
}

/** One section of an agenda item: read, and written by the secretariat. */
export function AgendaSection({ item, section, position, hasCome, mayWrite, ended }: Props) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const { heading, when, text } = section
  const isTooEarly = when === 'after' && !hasCome
  const tooEarly = <p className={styles.soft}>{t('afterOnly')}</p>
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
          closed={ended === null && isTooEarly ? tooEarly : null}
        />
      ) : isTooEarly ? (
        tooEarly
      ) : (
        <ReadText text={text} />
      )}
    </div>
  )
}
