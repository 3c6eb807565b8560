import { memo } from 'react'
import { ActivityCells } from './activity-cells.tsx'
import { EditableLine } from './editable-line.tsx'
import { hasDates } from './retime.ts'
import { AreaLine } from './area-line.tsx'
import styles from './lines.module.css'
import type { Line } from './lines.ts'
import type { Editing } from './use-timeline-editing.ts'
import type { Scene } from './use-scene.ts'

export interface LineProps {
  readonly scene: Scene
  /** The one line of all that Tab stops at. */
  readonly isCurrent: boolean
  readonly onFold: (area: string) => void
}

interface Props extends LineProps {
  readonly line: Line
  readonly index: number
  /** Pixels from the top of all lines. */
  readonly top: number
  readonly height: number
  /** Null: it can only be read. */
  readonly editing: Editing | null
}

/** One line of the timeline. Drawn again only when it changes itself: a thousand of them pass by. */
export const TimelineLine = memo(function TimelineLine(props: Props) {
  const { line, index, top, height } = props
  return (
    <div
      role="row"
      aria-level={line.level}
      aria-rowindex={index + 2}
      aria-expanded={line.kind === 'area' ? line.isOpen : undefined}
      className={styles.line}
      data-kind={line.kind}
      data-index={index}
      style={{ top, height }}
    >
      <Cells {...props} />
    </div>
  )
})

function Cells({ line, editing, ...shared }: Props) {
  if (line.kind === 'area') return <AreaLine line={line} {...shared} />
  return editing && hasDates(line.row) ? (
    <EditableLine line={line} editing={editing} {...shared} />
  ) : (
    <ActivityCells line={line} {...shared} />
  )
}
