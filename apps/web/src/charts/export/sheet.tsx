import type { ChartSheet } from '../chart-sheet.ts'
import { MARK_WIDTH } from '../legend.tsx'
import {
  layoutSheet,
  LEGEND_SIZE,
  SHEET_MARGIN,
  SHEET_WIDTH,
  TEXT_SIZE,
  TITLE_SIZE,
  type SheetLine,
} from './sheet-layout.ts'

interface Props {
  readonly sheet: ChartSheet
  readonly pictureHeight: number
}

/** One drawing with title, legend, picture, plan, as-of date and the mark of example data. */
export function Sheet({ sheet, pictureHeight }: Props) {
  const { title, subtitle, legend, draw, notes, about } = sheet
  const foot = [`${about.plan} · ${about.asOf}`, ...(about.example ? [about.example] : [])]
  const layout = layoutSheet({ title, subtitle, notes, foot }, legend, pictureHeight)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      width={SHEET_WIDTH}
      height={layout.height}
      viewBox={`0 0 ${SHEET_WIDTH} ${layout.height}`}
      fontFamily="var(--font)"
      fill="var(--color-text)"
    >
      <title>{title}</title>
      <desc>{[subtitle, ...notes, ...foot].join('. ')}</desc>
      <rect width="100%" height="100%" fill="var(--color-background)" />
      <Lines lines={layout.title} size={TITLE_SIZE} strong />
      <Lines lines={layout.subtitle} size={TEXT_SIZE} soft />
      {layout.legend.map(({ entry, x, y }) => (
        <g key={entry.key} transform={`translate(${SHEET_MARGIN + x} ${layout.legendY + y})`}>
          {entry.mark}
          <text x={MARK_WIDTH + 8} y={13} fontSize={LEGEND_SIZE}>
            {entry.label}
          </text>
        </g>
      ))}
      <g transform={`translate(${SHEET_MARGIN} ${layout.pictureY})`}>
        {draw(SHEET_WIDTH - 2 * SHEET_MARGIN, {})}
      </g>
      <Lines lines={layout.notes} size={TEXT_SIZE} soft />
      <Lines lines={layout.foot} size={TEXT_SIZE - 1} />
    </svg>
  )
}

interface LinesProps {
  readonly lines: readonly SheetLine[]
  readonly size: number
  readonly strong?: boolean
  readonly soft?: boolean
}

function Lines({ lines, size, strong = false, soft = false }: LinesProps) {
  return (
    <g
      fontSize={size}
      fontWeight={strong ? 600 : 400}
      fill={soft ? 'var(--color-text-soft)' : 'var(--color-text)'}
    >
      {lines.map(({ text, y }) => (
        <text key={y} x={SHEET_MARGIN} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}
