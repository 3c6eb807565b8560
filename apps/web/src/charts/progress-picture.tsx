import { BehindSign } from './marks.tsx'
import { Picture, type PictureName } from './picture.tsx'
import { NAME_SIZE, NOTE_SIZE, type ProgressBox, type ProgressLayout } from '@koreplan/charts'

interface Props extends PictureName {
  readonly layout: ProgressLayout
  readonly percent: (value: number) => string
}

const TICK = 4

/** Progress per area as bars on a pale track, with a tick where each should be. */
export function ProgressPicture({ layout, percent, ...name }: Props) {
  const { width, height, bottom, ticks, rows, stacked } = layout
  return (
    <Picture width={width} height={height} {...name}>
      {ticks.map(({ percent: value, x }, at) => (
        <g key={value}>
          {!stacked && <line x1={x} x2={x} y1={0} y2={bottom} stroke="var(--chart-grid)" />}
          <text
            x={x}
            y={bottom + 17}
            fontSize={NOTE_SIZE}
            fill="var(--color-text-soft)"
            textAnchor={anchorOf(at, ticks.length, stacked)}
          >
            {percent(value)}
          </text>
        </g>
      ))}
      {rows.map((box) => (
        <Row key={box.row.key} box={box} layout={layout} />
      ))}
    </Picture>
  )
}

function anchorOf(at: number, count: number, stacked: boolean): 'start' | 'middle' | 'end' {
  if (!stacked) return 'middle'
  if (at === 0) return 'start'
  return at === count - 1 ? 'end' : 'middle'
}

function Row({ box, layout }: { readonly box: ProgressBox; readonly layout: ProgressLayout }) {
  const { row, name, value, note, sign, bar } = box
  const { left, right, stacked } = layout
  return (
    <g>
      {name.map(({ text, x, y }) => (
        <text
          key={y}
          x={x}
          y={y}
          fontSize={NAME_SIZE}
          textAnchor={stacked ? 'start' : 'end'}
          fontWeight={stacked ? 600 : 400}
        >
          {text}
        </text>
      ))}
      {bar && (
        <>
          <rect
            x={left}
            y={bar.y}
            width={right - left}
            height={bar.height}
            fill="var(--chart-track)"
          />
          <rect
            x={left}
            y={bar.y}
            width={bar.width}
            height={bar.height}
            fill={row.behind ? 'var(--schedule-overdue)' : 'var(--schedule-on-track)'}
          />
          {bar.tickX !== null && <Tick x={bar.tickX} y={bar.y} height={bar.height} />}
        </>
      )}
      {value.map(({ text, x, y }) => (
        <text key={y} x={x} y={y} fontSize={NAME_SIZE} fontWeight={bar ? 600 : 400}>
          {text}
        </text>
      ))}
      {sign && <BehindSign x={sign.x} y={sign.y} />}
      {note.map(({ text, x, y }) => (
        <text key={y} x={x} y={y} fontSize={NOTE_SIZE} fill="var(--color-text-soft)">
          {text}
        </text>
      ))}
    </g>
  )
}

/** Black, with a pale edge so that it is seen on a dark bar too. */
function Tick(at: { readonly x: number; readonly y: number; readonly height: number }) {
  return (
    <rect
      x={at.x - TICK / 2}
      y={at.y - 4}
      width={TICK}
      height={at.height + 8}
      fill="var(--chart-tick)"
      stroke="var(--color-background)"
      strokeWidth={1.5}
    />
  )
}
