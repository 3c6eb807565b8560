import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** There is nothing to show: says why, and what to do about it. */
export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.notice}>
      <Info aria-hidden size={24} />
      <div>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  )
}
