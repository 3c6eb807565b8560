import { VerdictMark } from '../../figures/verdict-mark.tsx'
import styles from './bars.module.css'
import type { DecisionMark } from './decision-marks.ts'
import type { LineWords } from './line-words.ts'

interface Props {
  readonly mark: DecisionMark
  readonly words: LineWords
}

/** A decision on its date: the mark with its word under the bar; over it, where a later one has followed. */
export function DecisionPicture({ mark, words }: Props) {
  const { left, verdict, isPast, side } = mark
  return (
    <div
      className={styles.decision}
      data-side={side}
      data-past={isPast}
      style={{ left: `${left}%` }}
    >
      <svg viewBox="0 0 16 16">
        <VerdictMark verdict={verdict} isPast={isPast} />
      </svg>
      {!isPast && <span>{words.verdict(verdict)}</span>}
    </div>
  )
}
