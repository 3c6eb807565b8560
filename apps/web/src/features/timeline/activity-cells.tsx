import type { TimelineRow } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useId, type HTMLAttributes, type ReactNode } from 'react'
import type { ActivityLine } from './lines.ts'
import styles from './lines.module.css'
import { RowPicture } from './row-picture.tsx'
import { Standing } from './standing.tsx'
import type { Scene } from './use-scene.ts'

interface Props {
  readonly line: ActivityLine
  readonly scene: Scene
  readonly isCurrent: boolean
  /** As it is drawn while it is being moved. */
  readonly shown?: TimelineRow
  /** What the keys do on its name. */
  readonly keys?: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onKeyUp' | 'onBlur'>
  readonly tools?: ReactNode
  /** Over the bar. */
  readonly over?: ReactNode
}

/** An activity: its name, which leads to it, how it stands, and where it lies in time. */
export function ActivityCells({ line, scene, isCurrent, shown, keys, tools, over }: Props) {
  const id = useId()
  const { row } = line
  return (
    <>
      <div role="rowheader" className={styles.name} data-level={line.level}>
        <Link
          to="/activities/$number"
          params={{ number: row.number }}
          className={styles.link}
          tabIndex={isCurrent ? 0 : -1}
          aria-describedby={id}
          data-stop
          {...keys}
        >
          <span className={styles.number}>{row.number}</span>
          <span lang="da" className={styles.title}>
            {row.title}
          </span>
        </Link>
        <Standing row={row} words={scene.words} />
        {tools}
      </div>
      <div role="gridcell" className={styles.plot} data-plot>
        <span id={id} className="visually-hidden">
          {scene.words.sentence(shown ?? row)}
        </span>
        <RowPicture row={shown ?? row} scene={scene} />
        {over}
      </div>
    </>
  )
}
