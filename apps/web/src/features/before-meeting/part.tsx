import { useId, type ReactNode } from 'react'
import styles from './before-meeting.module.css'

/** A part of the one page, closer set than a page's sections. */
export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
