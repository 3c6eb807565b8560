import { MARK_HEIGHT, MARK_WIDTH } from '../../charts/legend.tsx'

export interface AreaShape {
  readonly d: string
  readonly isOutline: boolean
}

/** A focus area's shape, filled or as an outline. */
export function ShapePath({ shape: { d, isOutline } }: { shape: AreaShape }) {
  return (
    <path
      d={d}
      fill={isOutline ? 'var(--color-background)' : 'var(--chart-spent)'}
      stroke={isOutline ? 'var(--chart-spent)' : 'var(--color-background)'}
      strokeWidth={isOutline ? 2 : 1}
    />
  )
}

/** The same in the legend. */
export function AreaMark({ shape }: { shape: AreaShape }) {
  return (
    <g transform={`translate(${MARK_WIDTH / 2} ${MARK_HEIGHT / 2})`}>
      <ShapePath shape={shape} />
    </g>
  )
}
