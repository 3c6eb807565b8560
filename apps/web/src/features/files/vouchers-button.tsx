import type { Entry } from '@koreplan/contract'
import { Paperclip } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../session/use-session.ts'
import fact from '../reports/fact-form.module.css'

const VoucherDialog = lazy(() => import('./voucher-dialog.tsx'))

/** Opens an expense's vouchers; says how many there are. Nothing where there is none to see or to add. */
export default function VouchersButton({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('files')
  const mayAdd = useMay('money.edit')
  const [isOpen, setOpen] = useState(false)
  const { id, files, text } = entry
  if (files === 0 && !mayAdd) return null
  const label = files === 0 ? t('addVouchers') : t('vouchers', { count: files })
  return (
    <div className={fact.bar}>
      <Button
        look="plain"
        className={`${fact.small} ${files === 0 ? 'no-print' : ''}`}
        aria-haspopup="dialog"
        aria-label={t('vouchersOf', { label, number: id, text })}
        onClick={() => setOpen(true)}
      >
        <Paperclip aria-hidden size={16} />
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <VoucherDialog entry={entry} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
