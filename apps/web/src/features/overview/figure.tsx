import type { ReactNode } from 'react'
import styles from './overview.module.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** One key figure in its box. */
export function Figure({ title, children }: Props) {
  return (
    <div className={styles.figure}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}
