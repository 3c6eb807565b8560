import { Header } from 'react-aria-components/Header'
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import type { Segments } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import type { Entry, EntryList } from './entry.ts'
import styles from './palette.module.css'

/** The lines of one kind, under its name. */
export function EntryGroupSection({ group, entries }: EntryList) {
  const { t } = useTranslation('palette')
  const isScreens = group === 'pages' || group === 'actions'
  return (
    <ListBoxSection id={group}>
      <Header className={styles.group ?? ''}>{t(`group.${group}`)}</Header>
      {entries.map((entry) => (
        <ListBoxItem
          key={entry.key}
          id={entry.key}
          textValue={`${entry.number ?? ''} ${plain(entry.title)} ${plain(entry.excerpt ?? [])}`.trim()}
          className={styles.found ?? ''}
        >
          {!isScreens && <span className={styles.number}>{entry.number}</span>}
          <span className={styles.words} {...(!isScreens && { lang: 'da' })}>
            <Marked segments={entry.title} />
            <Below {...entry} />
          </span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

function Below({ excerpt = [], note = '' }: Pick<Entry, 'excerpt' | 'note'>) {
  if (excerpt.length === 0 && note === '') return null
  return (
    <span className={styles.below}>
      {note !== '' && <span className={styles.note}>{note}</span>}
      <Marked segments={excerpt} />
    </span>
  )
}

/** Text with its hits marked. */
const Marked = ({ segments }: { segments: Segments }) => (
  <span>
    {segments.map(({ text, hit }, index) =>
      // Pieces have no name but their place.
      // oxlint-disable-next-line react/no-array-index-key
      hit ? <mark key={index}>{text}</mark> : text,
    )}
  </span>
)

const plain = (segments: Segments): string => segments.map(({ text }) => text).join('')
