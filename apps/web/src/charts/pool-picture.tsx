import { Picture, type PictureName } from './picture.tsx'
import { POOL_SIZE, type PoolLayout } from '@koreplan/charts'
import { TimeAxisPicture } from './time-axis-picture.tsx'

export const PLANNED_DASH = '2 3'
export const FORECAST_DASH = '7 4'
const AS_OF_DASH = '4 3'

interface Props extends PictureName {
  readonly layout: PoolLayout
}

/** The pool over time: spent filled, bound as steps, the even line, the forecast, the window. */
export function PoolPicture({ layout, ...name }: Props) {
  const { width, height, left, right, top, bottom, band, asOf, ceiling } = layout
  return (
    <Picture width={width} height={height} {...name}>
      <rect
        x={band.x}
        y={top}
        width={band.width}
        height={bottom - top}
        fill="var(--chart-window)"
      />
      <line
        x1={band.x + band.width / 2}
        x2={band.x + band.width / 2}
        y1={20}
        y2={top}
        stroke="var(--chart-axis)"
      />
      {layout.yTicks.map(({ ore, y, label }) => (
        <g key={ore}>
          <line x1={left} x2={right} y1={y} y2={y} stroke="var(--chart-grid)" />
          <text
            x={left - 8}
            y={y + 4}
            fontSize={POOL_SIZE}
            fill="var(--color-text-soft)"
            textAnchor="end"
          >
            {label}
          </text>
        </g>
      ))}
      <Lines layout={layout} />
      <line
        x1={asOf.x}
        x2={asOf.x}
        y1={40}
        y2={bottom}
        stroke="var(--color-text)"
        strokeDasharray={AS_OF_DASH}
      />
      {ceiling && (
        <>
          <line
            x1={left}
            x2={right}
            y1={ceiling.y}
            y2={ceiling.y}
            stroke="var(--color-text)"
            strokeWidth={1.5}
          />
          <Halo x={ceiling.label.x} y={ceiling.label.y} text={ceiling.label.text} strong />
        </>
      )}
      <Halo {...band.label} anchor="middle" />
      <Halo {...asOf.label} anchor="middle" strong />
      <TimeAxisPicture
        axis={layout.axis}
        left={left}
        right={right}
        bottom={bottom}
        size={POOL_SIZE}
      />
      {layout.labels.map(({ key, text, x, y, height: its }) => (
        <Halo key={key} x={x} y={y + its - 4} text={text} />
      ))}
    </Picture>
  )
}

function Lines({ layout }: Props) {
  return (
    <g fill="none" strokeWidth={2}>
      <path d={layout.spentArea} fill="var(--chart-spent)" fillOpacity={0.25} />
      <path
        d={layout.plannedLine}
        stroke="var(--chart-planned)"
        strokeWidth={1.5}
        strokeDasharray={PLANNED_DASH}
      />
      <path d={layout.boundLine} stroke="var(--chart-bound)" />
      <path d={layout.spentLine} stroke="var(--chart-spent)" strokeWidth={2.5} />
      {layout.forecastLine !== null && (
        <path
          d={layout.forecastLine}
          stroke="var(--chart-forecast)"
          strokeDasharray={FORECAST_DASH}
        />
      )}
    </g>
  )
}

interface HaloProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor?: 'start' | 'middle'
  readonly strong?: boolean
}

/** Text with an edge of the background, so that a line behind it does not cross its letters. */
export function Halo({ x, y, text, anchor = 'start', strong = false }: HaloProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={POOL_SIZE}
      fontWeight={strong ? 600 : 400}
      textAnchor={anchor}
      stroke="var(--color-background)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}
