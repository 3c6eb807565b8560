import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './badge.module.css'

interface Props {
  icon: LucideIcon
  /** Custom properties of tokens.css: the icon's colour, and the tint behind the word. */
  color: string
  tint: string
  children: ReactNode
}

/** A word on a tint, with a shape: never told by colour alone. */
export function Badge({ icon: Icon, color, tint, children }: Props) {
  return (
    <span className={styles.badge} style={{ background: `var(${tint})` }}>
      <Icon aria-hidden size={16} strokeWidth={2.25} style={{ color: `var(${color})` }} />
      {children}
    </span>
  )
}
