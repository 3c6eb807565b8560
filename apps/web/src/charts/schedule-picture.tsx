import { Picture, type PictureName } from './picture.tsx'
import {
  SCHEDULE_BAR,
  SCHEDULE_SIZE,
  SEGMENT_ORDER,
  type ScheduleBox,
  type ScheduleLayout,
  type Segment,
  textWidth,
} from '@koreplan/charts'
import { scheduleColour, scheduleFill, SchedulePatterns } from './schedule-patterns.tsx'

interface Props extends PictureName {
  readonly layout: ScheduleLayout
  readonly scope: string
}

/** How many activities of each area stand how: one segment for each schedule value. */
export function SchedulePicture({ layout, scope, ...name }: Props) {
  const { width, height, rows, stacked } = layout
  return (
    <Picture width={width} height={height} {...name}>
      <SchedulePatterns scope={scope} values={SEGMENT_ORDER} />
      {rows.map((box) => (
        <Row key={box.row.key} box={box} scope={scope} stacked={stacked} />
      ))}
    </Picture>
  )
}

interface RowProps {
  readonly box: ScheduleBox
  readonly scope: string
  readonly stacked: boolean
}

function Row({ box, scope, stacked }: RowProps) {
  const { row, name, segments, barY, totalX } = box
  return (
    <g fontSize={SCHEDULE_SIZE}>
      {name.map(({ text, x, y }) => (
        <text key={y} x={x} y={y} textAnchor={stacked ? 'start' : 'end'}>
          {text}
        </text>
      ))}
      {segments.map((segment) => (
        <Part key={segment.value} segment={segment} y={barY} scope={scope} />
      ))}
      <text x={totalX} y={barY + 16} fontWeight={600}>
        {row.total}
      </text>
    </g>
  )
}

interface PartProps {
  readonly segment: Segment
  readonly y: number
  readonly scope: string
}

function Part({ segment, y, scope }: PartProps) {
  const { value, count, x, width, labelled } = segment
  const chip = textWidth(String(count), SCHEDULE_SIZE, true) + 6
  const middle = x + width / 2
  return (
    <>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(1, width - 1)}
        height={SCHEDULE_BAR - 1}
        fill={scheduleFill(scope, value)}
        stroke={scheduleColour(value)}
      />
      {labelled && (
        <>
          <rect
            x={middle - chip / 2}
            y={y + 3}
            width={chip}
            height={SCHEDULE_BAR - 6}
            rx={2}
            fill="var(--color-background)"
          />
          <text x={middle} y={y + 16} textAnchor="middle" fontWeight={600} fontSize={13}>
            {count}
          </text>
        </>
      )}
    </>
  )
}
