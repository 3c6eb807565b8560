import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { ChooseFiles } from './choose-files.tsx'
import styles from './files.module.css'
import { chosen, type Chosen } from './send-files.ts'

interface Props {
  readonly files: readonly Chosen[]
  readonly onChange: (files: readonly Chosen[]) => void
}

/** Vouchers that are sent along once the expense they are of is entered. */
export function ChosenVouchers({ files, onChange }: Props) {
  const { t } = useTranslation('files')
  const format = useFormat()
  return (
    <div className={styles.along}>
      <p className={styles.label}>{t('along')}</p>
      {files.length > 0 && (
        <ul className={styles.chosen}>
          {files.map((one) => (
            <li key={one.key}>
              <span>
                {one.file.name} <span className={styles.soft}>{format.bytes(one.file.size)}</span>
              </span>
              <Button
                look="plain"
                className={styles.small}
                aria-label={t('leaveOut', { name: one.file.name })}
                onClick={() => onChange(files.filter((other) => other !== one))}
              >
                <X aria-hidden size={18} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ChooseFiles
        label={t('chooseVouchers')}
        onFiles={(more) => onChange([...files, ...more.map(chosen)])}
      />
    </div>
  )
}
