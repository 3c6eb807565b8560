import { Link } from '@tanstack/react-router'
import { FileInput } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../ui/button.tsx'
import { poolSearch } from '../pool/use-pool-filters.ts'
import styles from './imports.module.css'

/** The way from the ledger to the page where expenses are brought in from a document. */
export default function OpenImport({ pool }: { readonly pool: string }) {
  const { t } = useTranslation('imports')
  return (
    <p className={`${styles.open} no-print`}>
      <Link to="/import" className={buttonClass()} search={poolSearch({ pool })}>
        <FileInput aria-hidden size={18} />
        {t('open')}
      </Link>
    </p>
  )
}
