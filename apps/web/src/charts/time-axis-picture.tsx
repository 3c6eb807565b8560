import type { TimeAxis } from '@koreplan/charts'

interface Props {
  readonly axis: TimeAxis
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly size: number
}

/** The axis line, a short stroke at each quarter and a long one at each year, labels between. */
export function TimeAxisPicture({ axis, left, right, bottom, size }: Props) {
  const hasQuarters = axis.quarters.some(({ label }) => label !== null)
  const yearY = bottom + (hasQuarters ? 33 : 22)
  return (
    <g fill="var(--color-text-soft)">
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--chart-axis)" />
      {axis.quarters.map(({ key, x, width, label }) => (
        <g key={key}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 5} stroke="var(--chart-axis)" />
          {label !== null && (
            <text x={x + width / 2} y={bottom + 16} fontSize={size - 1} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      {axis.years.map(({ key, x, width, label }) => (
        <g key={key}>
          <line x1={x} x2={x} y1={bottom} y2={yearY + 3} stroke="var(--chart-axis)" />
          {label !== null && (
            <text x={x + width / 2} y={yearY} fontSize={size} textAnchor="middle" fontWeight={600}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
