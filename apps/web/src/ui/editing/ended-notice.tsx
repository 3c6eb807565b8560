import type { ReactNode } from 'react'
import styles from './form-notice.module.css'

interface Props {
  /** What happened, and what becomes of what is typed; null for nothing. */
  why: string | null
  /** What can be done about it. */
  children?: ReactNode
}

/** Over a form whose thing others have closed meanwhile: it stays open, so that nothing typed is lost. */
export function EndedNotice({ why, children }: Props) {
  if (why === null) return null
  return (
    <div className={styles.notice} role="status" data-kind="choose">
      <p>{why}</p>
      {children}
    </div>
  )
}
