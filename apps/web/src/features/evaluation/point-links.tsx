import { POINT_RADIUS, type EvaluationLayout } from '@koreplan/charts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Tooltip, type TooltipLine } from '../../charts/tooltip.tsx'
import styles from './evaluation.module.css'

export interface ReadPoint {
  readonly title: string
  readonly lines: readonly TooltipLine[]
}

interface Props {
  layout: EvaluationLayout
  /** What each point says, by the activity's number. */
  readings: ReadonlyMap<string, ReadPoint>
  width: number
}

/** A link over each point and its label, to be clicked and reached by Tab; pointed at, it says its figures. */
export function PointLinks({ layout, readings, width }: Props) {
  const [read, setRead] = useState<string | null>(null)
  const shown = layout.points.find(({ number }) => number === read)
  const reading = read === null ? undefined : readings.get(read)
  return (
    <>
      <ul className={styles.points}>
        {layout.points.map(({ number, x, y, label }) => {
          const said = readings.get(number)
          const reach = POINT_RADIUS + 4 + label.width + 2
          return (
            <li
              key={number}
              style={{
                left: label.anchor === 'start' ? x - POINT_RADIUS - 2 : x - reach,
                top: y - 9,
                width: reach + POINT_RADIUS + 2,
              }}
            >
              <Link
                to="/evaluation/$number"
                params={{ number }}
                aria-label={
                  said &&
                  `${said.title}: ${said.lines.map((line) => `${line.label} ${line.value}`).join(', ')}`
                }
                onPointerEnter={() => setRead(number)}
                onPointerLeave={() => setRead(null)}
                onFocus={() => setRead(number)}
                onBlur={() => setRead(null)}
              />
            </li>
          )
        })}
      </ul>
      {shown && reading && <Tooltip {...reading} x={shown.x} y={shown.y + 14} width={width} />}
    </>
  )
}
