import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyField } from '../../ui/copy-field.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { tokensQuery } from './queries.ts'
import { TokenForm } from './token-form.tsx'
import { TokenTable } from './token-table.tsx'
import styles from './access-tokens.module.css'

/** Access for programs, with the rights of who made it. */
export function AccessTokens() {
  const { t } = useTranslation('account')
  const [made, setMade] = useState<string | null>(null)
  return (
    <>
      <p>{t('tokens.text')}</p>
      <LoadFrame query={useQuery(tokensQuery)}>
        {({ items }) =>
          items.length > 0 ? (
            <TokenTable tokens={items} />
          ) : (
            <p className={styles.none}>{t('tokens.none')}</p>
          )
        }
      </LoadFrame>
      <div role="status">
        {made !== null && (
          <div className={styles.made}>
            <CopyField label={t('tokens.made')} value={made} />
            <p>{t('tokens.once')}</p>
          </div>
        )}
      </div>
      <TokenForm onMade={setMade} />
    </>
  )
}
