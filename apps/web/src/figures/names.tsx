import { useTranslation } from 'react-i18next'
import styles from './figures.module.css'

interface Props {
  /** Danish names of units or partners. */
  names: readonly string[]
  /** What each of them is, in the language of the screen. */
  kinds?: readonly string[]
}

/** Names under each other; none is said in a word. */
export function Names({ names, kinds }: Props) {
  const { t } = useTranslation()
  if (names.length === 0) return <span className={styles.unknown}>{t('none')}</span>
  return (
    <ul className={styles.names}>
      {names.map((name, index) => (
        <li key={name}>
          <span lang="da">{name}</span>
          {kinds?.[index] && <span className={styles.unknown}> ({kinds[index]})</span>}
        </li>
      ))}
    </ul>
  )
}
