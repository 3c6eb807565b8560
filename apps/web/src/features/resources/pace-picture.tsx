import { BehindSign } from '../../charts/marks.tsx'
import { Picture, type PictureName } from '../../charts/picture.tsx'
import { wrapText } from '@koreplan/charts'

/** One area: its hours to the left, its progress to the right. */
export interface PaceRow {
  readonly key: string
  readonly name: string
  readonly hours: string
  readonly reached: string
  readonly used: number
  readonly allocated: number
  readonly progress: number | null
  readonly expected: number | null
  readonly isLagging: boolean
}

interface Props extends PictureName {
  readonly rows: readonly PaceRow[]
  readonly width: number
}

const GAP = 28
const BAR = 14
const NAME_LINE = 20
const NOTE_LINE = 16
const NOTE = 12
const SIGN = 18

/** Each area's hours on one scale beside its progress on another: long to the left, short to the right is what to look for. */
export function PacePicture({ rows, width, ...name }: Props) {
  const half = (width - GAP) / 2
  const right = half + GAP
  const most = Math.max(1, ...rows.map(({ used, allocated }) => Math.max(used, allocated)))
  const { placed, height } = placedRows(rows, width, half)
  const lengthOf = (minutes: number): number => (half * minutes) / most
  return (
    <Picture width={width} height={height} {...name}>
      {placed.map(({ row, names, hours, reached, top: y, bar, notes }) => (
        <g key={row.key}>
          <Lines lines={names} x={0} y={y + 14} step={NAME_LINE} size={14} strong />
          <rect
            x={0}
            y={bar}
            width={lengthOf(row.allocated)}
            height={BAR}
            fill="var(--chart-track)"
            stroke="var(--chart-axis)"
          />
          <rect
            x={0}
            y={bar + 3}
            width={lengthOf(row.used)}
            height={BAR - 6}
            fill="var(--chart-spent)"
          />
          <Lines lines={hours} x={0} y={notes} step={NOTE_LINE} size={NOTE} />
          {row.progress !== null && (
            <>
              <rect x={right} y={bar} width={half} height={BAR} fill="var(--chart-track)" />
              <rect
                x={right}
                y={bar}
                width={(half * row.progress) / 100}
                height={BAR}
                fill={row.isLagging ? 'var(--schedule-overdue)' : 'var(--schedule-on-track)'}
              />
            </>
          )}
          {row.expected !== null && (
            <rect
              x={right + (half * row.expected) / 100 - 2}
              y={bar - 3}
              width={4}
              height={BAR + 6}
              fill="var(--chart-tick)"
              stroke="var(--color-background)"
              strokeWidth={1.5}
            />
          )}
          {row.isLagging && <BehindSign x={right} y={notes - 11} />}
          <Lines
            lines={reached}
            x={right + (row.isLagging ? SIGN : 0)}
            y={notes}
            step={NOTE_LINE}
            size={NOTE}
          />
        </g>
      ))}
    </Picture>
  )
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly step: number
  readonly size: number
  readonly strong?: boolean
}

function Lines({ lines, x, y, step, size, strong = false }: LinesProps) {
  return lines.map((text, at) => (
    <text
      key={text}
      x={x}
      y={y + at * step}
      fontSize={size}
      fontWeight={strong ? 600 : 400}
      fill={strong ? 'var(--color-text)' : 'var(--color-text-soft)'}
    >
      {text}
    </text>
  ))
}

/** Where each row's texts and bars lie; texts that are too long go on below. */
function placedRows(rows: readonly PaceRow[], width: number, half: number) {
  let top = 0
  const placed = rows.map((row) => {
    const names = wrapText(row.name, width, 14)
    const hours = wrapText(row.hours, half, NOTE)
    const reached = wrapText(row.reached, half - (row.isLagging ? SIGN : 0), NOTE)
    const bar = top + names.length * NAME_LINE + 2
    const notes = bar + BAR + 15
    const box = { row, names, hours, reached, top, bar, notes }
    top = notes + (Math.max(hours.length, reached.length) - 1) * NOTE_LINE + 18
    return box
  })
  return { placed, height: Math.max(1, top) }
}
