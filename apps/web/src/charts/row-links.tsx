import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import styles from './charts.module.css'
import { Tooltip, type TooltipLine } from './tooltip.tsx'

/** One row of a chart that leads to its area. */
export interface LinkedRow {
  readonly area: string
  readonly top: number
  readonly height: number
  /** Everything the row says: the link's name. */
  readonly label: string
  /** What is not written in the row itself. */
  readonly more?: { readonly title: string; readonly lines: readonly TooltipLine[] }
}

/** A link over each row of the drawing, so that a bar can be clicked, and reached by Tab. */
export function RowLinks({
  rows,
  left = 0,
}: {
  readonly rows: readonly LinkedRow[]
  /** Where a tooltip stands: past the names. */
  readonly left?: number
}) {
  const [read, setRead] = useState<LinkedRow | null>(null)
  return (
    <>
      <ul className={styles.rowLinks}>
        {rows.map((row) => (
          <li key={row.area} style={{ top: row.top, height: row.height }}>
            <Link
              to="/areas/$number"
              params={{ number: row.area }}
              aria-label={row.label}
              onPointerEnter={() => setRead(row)}
              onPointerLeave={() => setRead(null)}
              onFocus={() => setRead(row)}
              onBlur={() => setRead(null)}
            />
          </li>
        ))}
      </ul>
      {read?.more && (
        <Tooltip {...read.more} x={left} y={read.top + read.height} width={Infinity} />
      )}
    </>
  )
}
