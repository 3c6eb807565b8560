import type { TimelineRow } from '@koreplan/contract'
import { SCHEDULE_LOOK } from '../../figures/schedule-look.ts'
import type { LineWords } from './line-words.ts'
import styles from './lines.module.css'

/** How an activity stands: a shape and a word, and how far it is. */
export function Standing({ row, words }: { readonly row: TimelineRow; readonly words: LineWords }) {
  const { icon: Icon, color } = SCHEDULE_LOOK[row.schedule]
  const progress = words.progress(row)
  return (
    <span className={styles.standing}>
      <Icon aria-hidden size={14} style={{ color: `var(${color})` }} />
      <span>
        {words.standing(row)}
        {progress && ` · ${progress}`}
      </span>
    </span>
  )
}
