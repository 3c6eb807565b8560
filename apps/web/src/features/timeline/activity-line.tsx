import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { LineProps } from './timeline-line.tsx'
import type { ActivityLine as Line } from './lines.ts'
import styles from './lines.module.css'
import { RowPicture } from './row-picture.tsx'
import { Standing } from './standing.tsx'

/** An activity: its name, which leads to it, how it stands, and where it lies in time. */
export function ActivityLine({ line, scene, isCurrent }: LineProps & { readonly line: Line }) {
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
        >
          <span className={styles.number}>{row.number}</span>
          <span lang="da" className={styles.title}>
            {row.title}
          </span>
        </Link>
        <Standing row={row} words={scene.words} />
      </div>
      <div role="gridcell" className={styles.plot} data-plot>
        <span id={id} className="visually-hidden">
          {scene.words.sentence(row)}
        </span>
        <RowPicture row={row} scene={scene} />
      </div>
    </>
  )
}
