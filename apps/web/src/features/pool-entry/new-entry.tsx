import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenedBy } from '../reports/opened-by.tsx'

const EntryForm = lazy(() => import('./entry-form.tsx'))

/** Opens the form for a new line in the ledger. */
export default function NewEntry({ pool }: { readonly pool: string }) {
  const { t } = useTranslation('posting')
  return (
    <OpenedBy label={t('newEntry')}>
      {(close) => <EntryForm pool={pool} onClose={close} />}
    </OpenedBy>
  )
}
