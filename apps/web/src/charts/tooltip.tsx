import styles from './charts.module.css'

export interface TooltipLine {
  readonly label: string
  readonly value: string
}

interface Props {
  readonly title: string
  readonly lines: readonly TooltipLine[]
  /** Pixels from the left of a chart so wide, to the point that is read. */
  readonly x: number
  /** Pixels from the top; default at the top of the chart. */
  readonly y?: number
  readonly width: number
}

/** What the chart says about one point. It stands beside the point, on the side with most room. */
export function Tooltip({ title, lines, x, y = 0, width }: Props) {
  const side = x > width / 2 ? { top: y, right: width - x + 12 } : { top: y, left: x + 12 }
  return (
    <div className={styles.tooltip} style={side} aria-hidden="true">
      <strong>{title}</strong>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
