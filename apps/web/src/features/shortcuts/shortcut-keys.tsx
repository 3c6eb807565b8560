import { useTranslation } from 'react-i18next'
import styles from './shortcuts.module.css'

/** The keys of a shortcut as they are on a keyboard. */
export function ShortcutKeys({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation('shortcuts')
  return (
    <span className={styles.keys}>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && <span className={styles.then}>{t('followedBy')}</span>}
          {key.split('+').map((one) => (
            <kbd key={one} className={styles.key}>
              {one === 'Control' ? t('control') : one.length === 1 ? one.toUpperCase() : one}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
