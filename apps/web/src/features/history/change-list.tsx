import type { FieldChange } from '@koreplan/contract'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isLong, useChangeValue } from './change-value.tsx'
import { fieldKey } from './field-names.ts'
import styles from './history.module.css'

/** What became of each field: as it was, and as it is. */
export function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <Change key={change.field} {...change} />
      ))}
    </dl>
  )
}

function Change({ field, before, after }: FieldChange) {
  const { t } = useTranslation('history')
  const write = useChangeValue()
  const key = fieldKey(field)
  const [was, is] = [write(field, before), write(field, after)]
  // What came to be had nothing before: only what it is is told.
  const isNew = before === null || before === undefined
  return (
    <div data-long={isLong(was, is)}>
      <dt>{key === null ? field : t(`field.${key}`)}</dt>
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
