import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import field from '../field.module.css'
import type { Choice, Chosen } from './conflict-dialog.tsx'
import styles from './conflict-dialog.module.css'

interface Props {
  choice: Choice
  chosen: Chosen | null
  onChoose: (chosen: Chosen) => void
}

/** Two versions beside each other, one under the other where there is no room. */
export function ConflictChoice({ choice, chosen, onChoose }: Props) {
  const { t } = useTranslation('editing')
  const format = useFormat()
  const name = useId()
  const { label, yours, theirs, isText, changedBy, changedAt } = choice
  const who = changedBy ?? t('somebody')
  const versions = [
    ['yours', t('yours'), yours],
    [
      'theirs',
      changedAt ? t('theirsAt', { who, when: format.instant(changedAt) }) : t('theirs', { who }),
      theirs,
    ],
  ] as const
  const words = chosen && 'words' in chosen ? chosen.words : null
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.versions}>
        {versions.map(([whose, heading, text]) => (
          <label key={whose} className={styles.version}>
            <span className={styles.heading}>
              <input
                type="radio"
                name={name}
                checked={chosen !== null && 'whose' in chosen && chosen.whose === whose}
                onChange={() => onChoose({ whose })}
              />
              {heading}
            </span>
            <span className={styles.text} lang="da">
              {text === '' ? <em>{t('empty')}</em> : text}
            </span>
          </label>
        ))}
      </div>
      {isText && (
        <div className={styles.own}>
          <label className={styles.heading}>
            <input
              type="radio"
              name={name}
              checked={words !== null}
              onChange={() => onChoose({ words: yours })}
            />
            {t('ownWords')}
          </label>
          {words !== null && (
            <textarea
              className={`${field.control} ${styles.words}`}
              aria-label={t('ownWordsFor', { field: label })}
              rows={6}
              lang="da"
              value={words}
              onChange={(event) => onChoose({ words: event.target.value })}
            />
          )}
        </div>
      )}
    </fieldset>
  )
}
