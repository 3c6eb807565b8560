import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../button.tsx'
import styles from './form-notice.module.css'

interface Props {
  /** When it was typed, RFC 3339. */
  at: string
  onTake: () => void
  onDiscard: () => void
}

/** A text was left behind: go on with it, or throw it away. */
export function DraftOffer({ at, onTake, onDiscard }: Props) {
  const { t } = useTranslation('editing')
  const format = useFormat()
  return (
    <div className={styles.notice} role="status">
      <p>{t('draftOf', { when: format.instant(at) })}</p>
      <div className={styles.actions}>
        <Button onClick={onTake}>{t('takeDraft')}</Button>
        <Button look="plain" onClick={onDiscard}>
          {t('discardDraft')}
        </Button>
      </div>
    </div>
  )
}
