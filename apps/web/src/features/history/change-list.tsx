import type { FieldChange } from '@koreplan/contract'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isLong, isNothing, useChangeValue } from './change-value.tsx'
import styles from './history.module.css'

/** What became of each field: as it was, and as it is. */
export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <dl className={styles.changes}>
      {changes
        .filter(({ before, after }) => !isNothing(before) || !isNothing(after))
        .map((change) => (
          <Change key={change.field} {...change} />
        ))}
    </dl>
  )
}

function Change({ field, before, after }: FieldChange) {
  const { t } = useTranslation('history')
  const write = useChangeValue()
  const [was, is] = [write(field, before), write(field, after)]
  // What came to be had nothing before: only what it is is told.
  const isNew = isNothing(before) && field !== 'after'
  return (
    <div data-long={isLong(was, is)}>
      <dt>{t(`field.${field}`)}</dt>
      <dd lang="da">
        {!isNew && (
          <>
            <del>{was}</del>
            <ArrowRight aria-hidden size={16} />
            <span className="visually-hidden">{t('became')}</span>
          </>
        )}
        <ins>{is}</ins>
      </dd>
    </div>
  )
}
