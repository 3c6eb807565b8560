import { MARK_HEIGHT, MARK_WIDTH } from './legend.tsx'

const MIDDLE = MARK_HEIGHT / 2

/** A filled box, as of a bar. */
export function BoxMark({ fill, stroke }: { readonly fill: string; readonly stroke?: string }) {
  return (
    <rect
      x={1}
      y={2}
      width={MARK_WIDTH - 2}
      height={MARK_HEIGHT - 4}
      fill={fill}
      {...(stroke !== undefined && { stroke })}
    />
  )
}

interface LineProps {
  readonly stroke: string
  readonly dash?: string
  readonly width?: number
}

/** A line, whole or dashed. */
export function LineMark({ stroke, dash, width = 2 }: LineProps) {
  return (
    <line
      x1={1}
      x2={MARK_WIDTH - 1}
      y1={MIDDLE}
      y2={MIDDLE}
      stroke={stroke}
      strokeWidth={width}
      {...(dash !== undefined && { strokeDasharray: dash })}
    />
  )
}

/** The black tick across a bar: where it should be. */
export function TickMark() {
  return (
    <>
      <rect x={1} y={4} width={MARK_WIDTH - 2} height={8} fill="var(--chart-track)" />
      <rect x={MARK_WIDTH / 2 - 2} y={0} width={4} height={MARK_HEIGHT} fill="var(--chart-tick)" />
    </>
  )
}

interface SignProps {
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A triangle with an exclamation mark: behind. Told by its shape, not by its colour. */
export function BehindSign({ x, y, size = 14 }: SignProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 14})`}>
      <path d="M7 1 L13.6 13 L0.4 13 Z" fill="var(--color-error)" />
      <rect x={6.2} y={5} width={1.6} height={4.4} fill="var(--color-background)" />
      <rect x={6.2} y={10.2} width={1.6} height={1.6} fill="var(--color-background)" />
    </g>
  )
}
