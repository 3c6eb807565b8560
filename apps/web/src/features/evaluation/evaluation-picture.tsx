import { areaShape, EVALUATION_SIZE, type EvaluationLayout } from '@koreplan/charts'
import { REACHED_LIMIT } from '@koreplan/domain'
import { Picture, type PictureName } from '../../charts/picture.tsx'
import { ShapePath } from './area-mark.tsx'

/** Keeps a text readable where a line runs behind it. */
const HALO = {
  stroke: 'var(--color-background)',
  strokeWidth: 3,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const

/** The bands of goal attainment, the two limits, the quarters in words, and the points. */
export function EvaluationPicture({ layout, ...name }: PictureName & { layout: EvaluationLayout }) {
  const { width, height, left, right, bottom, bands, ticks, limit, split, captions, points } =
    layout
  return (
    <Picture width={width} height={height} {...name}>
      <g fontSize={EVALUATION_SIZE}>
        {bands.map((band) => (
          <g key={band.level}>
            <rect
              x={left}
              y={band.top}
              width={right - left}
              height={band.height}
              fill={band.level > REACHED_LIMIT ? 'var(--color-surface)' : 'none'}
            />
            <line
              x1={left}
              x2={right}
              y1={band.top + band.height}
              y2={band.top + band.height}
              stroke="var(--chart-grid)"
            />
            <text x={left - 8} y={band.top + band.height / 2 + 4} textAnchor="end">
              {band.label}
            </text>
          </g>
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--chart-axis)" />
        {ticks.map(({ text, x, y, anchor }) => (
          <text key={x} x={x} y={y} textAnchor={anchor} fill="var(--color-text-soft)">
            {text}
          </text>
        ))}
        <line
          x1={left}
          x2={right}
          y1={split}
          y2={split}
          stroke="var(--chart-axis)"
          strokeWidth={1.5}
        />
        <line
          x1={limit.x}
          x2={limit.x}
          y1={limit.y + 5}
          y2={bottom}
          stroke="var(--chart-axis)"
          strokeWidth={1.5}
        />
        <text
          x={limit.anchor === 'start' ? limit.x + 4 : limit.x - 4}
          y={limit.y}
          textAnchor={limit.anchor}
          fill="var(--color-text-soft)"
        >
          {limit.text}
        </text>
        {captions.map(({ text, x, y, anchor }) => (
          <text key={text} x={x} y={y} textAnchor={anchor} fontWeight={600} {...HALO}>
            {text}
          </text>
        ))}
        {points.map(({ number, area, x, y, label }) => (
          <g key={number}>
            <g transform={`translate(${x} ${y})`}>
              <ShapePath shape={areaShape(area)} />
            </g>
            <text x={label.x} y={y + 4} textAnchor={label.anchor} {...HALO}>
              {number}
            </text>
          </g>
        ))}
      </g>
    </Picture>
  )
}
