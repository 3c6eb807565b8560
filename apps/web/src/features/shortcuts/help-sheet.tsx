import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'
import { ShortcutKeys } from './shortcut-keys.tsx'
import { SHORTCUT_GROUPS, SHORTCUTS } from './shortcuts.ts'
import styles from './shortcuts.module.css'
import { switchLetters, useLettersOn } from './switched.ts'

/** Every shortcut, and the switch for those of a single letter. */
export default function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shortcuts')
  const on = useLettersOn()
  const id = useId()
  return (
    <Dialog title={t('title')} onClose={onClose} width="wide">
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={({ target }) => switchLetters(target.checked)}
        />
        {t('letters')}
      </label>
      <p id={id} className={styles.note}>
        {t('lettersNote')}
      </p>
      <div className={styles.groups}>
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group}>
            <h3 className={styles.group}>{t(`group.${group}`)}</h3>
            <dl className={styles.list}>
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(
                ({ id: name, keys }) => (
                  <div key={name} className={styles.line}>
                    <dt>{t(`what.${name}`)}</dt>
                    <dd>
                      <ShortcutKeys keys={keys} />
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
