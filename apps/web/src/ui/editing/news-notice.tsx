import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../button.tsx'
import styles from './form-notice.module.css'

interface Props {
  /** Who changed it, where that is known. */
  who: string | null
  /** The fields that were taken over, in words. */
  taken: readonly string[]
  /** The fields that both changed, in words. */
  clashing: readonly string[]
  onCompare: () => void
}

/** Somebody changed the thing while it is being edited: what, and that nothing typed was lost. */
export function NewsNotice({ who, taken, clashing, onCompare }: Props) {
  const { t } = useTranslation('editing')
  const { list } = useFormat()
  const name = who ?? t('somebody')
  return (
    <div
      className={styles.notice}
      role="status"
      data-kind={clashing.length > 0 ? 'choose' : 'told'}
    >
      <p>
        {taken.length > 0 && t('changedElse', { who: name, fields: list(taken) })}{' '}
        {clashing.length > 0 && t('changedSame', { who: name, fields: list(clashing) })}
      </p>
      {clashing.length > 0 && <Button onClick={onCompare}>{t('compare')}</Button>}
    </div>
  )
}
