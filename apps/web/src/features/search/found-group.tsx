import { Header } from 'react-aria-components/Header'
import { ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import styles from './search-dialog.module.css'

interface Found {
  readonly number: string
  readonly title: string
}

interface Props {
  kind: 'area' | 'activity'
  title: string
  found: readonly Found[]
}

/** What was found of one kind, under its name. */
export function FoundGroup({ kind, title, found }: Props) {
  if (found.length === 0) return null
  return (
    <ListBoxSection id={kind}>
      <Header className={styles.group ?? ''}>{title}</Header>
      {found.map(({ number, title: name }) => (
        <ListBoxItem
          key={number}
          id={`${kind}:${number}`}
          textValue={`${number} ${name}`}
          className={styles.found ?? ''}
        >
          <span className={styles.number}>{number}</span>
          <span lang="da">{name}</span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}
