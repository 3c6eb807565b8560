import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import field from '../../ui/field.module.css'
import { usePlace } from '../plan/use-place.ts'
import styles from './comments.module.css'
import { readersQuery } from './queries.ts'

interface Props {
  mentions: readonly string[]
  onMention: (id: string, name: string) => void
  onForget: (id: string) => void
}

/** Who is to see the comment in their inbox: chosen from who may read the plan. */
export function MentionField({ mentions, onMention, onForget }: Props) {
  const { t } = useTranslation('comments')
  const { plan } = usePlace()
  const id = useId()
  const readers = useQuery(readersQuery(plan)).data?.items ?? []
  const chosen = readers.filter((reader) => mentions.includes(reader.id))
  const left = readers.filter((reader) => !mentions.includes(reader.id))
  return (
    <div className={`${field.field} ${styles.mention}`}>
      <label htmlFor={id}>{t('mention')}</label>
      <div id={`${id}-hint`} className={field.hint}>
        {t('mentionHint')}
      </div>
      <select
        id={id}
        className={field.control}
        aria-describedby={`${id}-hint`}
        value=""
        onChange={(event) => {
          const reader = left.find((one) => one.id === event.target.value)
          if (reader) onMention(reader.id, reader.name)
        }}
      >
        <option value="">{t('mentionNone')}</option>
        {left.map((reader) => (
          <option key={reader.id} value={reader.id}>
            {reader.name}
          </option>
        ))}
      </select>
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map((reader) => (
            <li key={reader.id}>
              <span lang="da">{reader.name}</span>
              <button
                type="button"
                aria-label={t('unmention', { name: reader.name })}
                onClick={() => onForget(reader.id)}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
