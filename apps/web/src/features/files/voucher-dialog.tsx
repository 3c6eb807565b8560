import type { Entry } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useMay } from '../session/use-session.ts'
import { AddFile } from './add-file.tsx'
import { FileList } from './file-list.tsx'
import styles from './files.module.css'

interface Props {
  readonly entry: Entry
  readonly onClose: () => void
}

/** An expense's vouchers: to save, to add, to remove with a reason. */
export default function VoucherDialog({ entry, onClose }: Props) {
  const { t } = useTranslation('files')
  const format = useFormat()
  const mayEdit = useMay('money.edit')
  const { id, text, date, datePrecision, amountOre } = entry
  const place = { entry: id }
  return (
    <Dialog title={t('vouchersTitle', { number: id })} onClose={onClose}>
      <p className={styles.about}>
        <span lang="da">{text}</span>
        <span className={styles.soft}>
          {format.dateOf(date, datePrecision)} · {format.exactAmount(amountOre)}
        </span>
      </p>
      <FileList place={place} none={t('noVouchers')} mayRemove={mayEdit} />
      {mayEdit && <AddFile place={place} label={t('addVouchers')} />}
    </Dialog>
  )
}
