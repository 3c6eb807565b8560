import { Picture, type PictureName } from '../../charts/picture.tsx'
import { BAR, layoutBars, SIZE, type BarRow } from './bars-layout.ts'

interface Props extends PictureName {
  readonly rows: readonly BarRow[]
  readonly width: number
}

/** What was promised and what was spent, a row each: the spent bar lies on the promised one. */
export function MoneyBars({ rows, width, ...name }: Props) {
  const { height, boxes } = layoutBars(rows, width)
  return (
    <Picture width={width} height={height} {...name}>
      {boxes.map(({ row, texts, top, x, committed, spent, over }) => (
        <g key={row.key}>
          {texts.map(({ text, at, y, isName }) => (
            <text
              key={`${at} ${y}`}
              x={at}
              y={y}
              fontSize={SIZE}
              fill={isName ? 'var(--color-text)' : 'var(--color-text-soft)'}
            >
              {text}
            </text>
          ))}
          <rect x={x} y={top} width={committed} height={BAR} fill="var(--chart-bound)" />
          <rect x={x} y={top + 4} width={spent} height={BAR - 8} fill="var(--chart-spent)" />
          {over > 0 && (
            <rect
              x={x + spent - over}
              y={top + 4}
              width={over}
              height={BAR - 8}
              fill="var(--schedule-overdue)"
            />
          )}
        </g>
      ))}
    </Picture>
  )
}
