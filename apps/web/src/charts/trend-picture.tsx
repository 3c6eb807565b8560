import { Halo, PLANNED_DASH } from './pool-picture.tsx'
import { Picture, type PictureName } from './picture.tsx'
import { TimeAxisPicture } from './time-axis-picture.tsx'
import { TREND_SIZE, type TrendLayout } from '@koreplan/charts'

interface Props extends PictureName {
  readonly layout: TrendLayout
}

/** Progress as a line with dots, the expected as a dotted line. */
export function TrendPicture({ layout, ...name }: Props) {
  const { width, height, left, right, bottom, axis } = layout
  return (
    <Picture width={width} height={height} {...name}>
      {layout.yTicks.map(({ percent, y, label }) => (
        <g key={percent}>
          <line x1={left} x2={right} y1={y} y2={y} stroke="var(--chart-grid)" />
          <text
            x={left - 8}
            y={y + 4}
            fontSize={TREND_SIZE}
            fill="var(--color-text-soft)"
            textAnchor="end"
          >
            {label}
          </text>
        </g>
      ))}
      <g fill="none" strokeWidth={2}>
        <path
          d={layout.expectedLine}
          stroke="var(--chart-planned)"
          strokeDasharray={PLANNED_DASH}
        />
        <path d={layout.progressLine} stroke="var(--chart-spent)" strokeWidth={2.5} />
      </g>
      {layout.dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={2.5} fill="var(--chart-spent)" />
      ))}
      <TimeAxisPicture axis={axis} left={left} right={right} bottom={bottom} size={TREND_SIZE} />
      {layout.labels.map(({ key, text, x, y, height: its }) => (
        <Halo key={key} x={x} y={y + its - 4} text={text} strong={key === 'progress'} />
      ))}
    </Picture>
  )
}
