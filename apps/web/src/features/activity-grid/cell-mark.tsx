import { Check, CircleAlert, Hourglass, RotateCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './grid.module.css'
import type { Mark } from './write-job.ts'

const ICONS = { saving: RotateCw, saved: Check, failed: CircleAlert, waiting: Hourglass }

/** How the last edit of a cell went: a small sign with its word. */
export function CellMark({ mark }: { mark: Mark }) {
  const { t } = useTranslation('grid')
  const Icon = ICONS[mark.kind]
  const why = 'why' in mark ? mark.why : undefined
  return (
    <span className={styles.mark} data-kind={mark.kind} title={why}>
      <Icon aria-hidden size={12} />
      {t(`mark.${mark.kind}`)}
      {why && <span className="visually-hidden">: {why}</span>}
    </span>
  )
}
