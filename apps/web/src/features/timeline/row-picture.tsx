import type { TimelineRow } from '@koreplan/contract'
import { BarPicture } from './bar-picture.tsx'
import { barOf, diamondsOf } from './bars.ts'
import styles from './bars.module.css'
import { decisionMarksOf } from './decision-marks.ts'
import { DecisionPicture } from './decision-picture.tsx'
import { DiamondPicture } from './diamond-picture.tsx'
import { LanePicture } from './lane-picture.tsx'
import { lanesOf } from './lanes.ts'
import type { Scene } from './use-scene.ts'

/** An activity as it lies in time, at any width. Hidden from who hears it. */
export function RowPicture({ row, scene }: { readonly row: TimelineRow; readonly scene: Scene }) {
  const { timeline, axis, place, words } = scene
  const bar = barOf(row, timeline, place)
  return (
    <div className={styles.picture} aria-hidden>
      {bar && <BarPicture bar={bar} schedule={row.schedule} />}
      {lanesOf(row, axis, place).map((lane) => (
        <LanePicture key={lane.title} lane={lane} words={words} />
      ))}
      {diamondsOf(row, timeline.asOf, place).map(({ id, left, kind }) => (
        <svg
          key={id}
          className={styles.diamond}
          viewBox="0 0 16 16"
          style={{ left: `${left}%` }}
          data-kind={kind}
        >
          <DiamondPicture kind={kind} />
        </svg>
      ))}
      {decisionMarksOf(row, place).map((mark) => (
        <DecisionPicture key={mark.date} mark={mark} words={words} />
      ))}
    </div>
  )
}
