import { ILLEGAL } from '../xml-text.ts'

type Value = string | number | undefined

/** The tokens' colours on white paper (apps/web/src/styles/tokens.css). */
export const INK = {
  text: '#1a1a1a',
  soft: '#454545',
  paper: '#ffffff',
  track: '#e9edf1',
  grid: '#dcdcdc',
  axis: '#747474',
  spent: '#0059b3',
  bound: '#7a9cbf',
  planned: '#454545',
  forecast: '#b35900',
  window: '#ffe7b8',
  onTrack: '#1b86c3',
  overdue: '#cc0000',
  error: '#cc0000',
} as const

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(ILLEGAL, '?')

/** An element of a drawing; text of people comes in by `text()` and attributes, both escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? short(value) : (value ?? ''))}"`,
    )
    .join('')
  return children.length === 0
    ? `<${name}${said}/>`
    : `<${name}${said}>${children.join('')}</${name}>`
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

export interface Lettering {
  readonly size: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly strong?: boolean
  /** With an edge of paper, so that a line behind it does not cross its letters. */
  readonly halo?: boolean
}

/** A line of text, its baseline at `y`. */
export const text = (
  words: string,
  x: number,
  y: number,
  { size, fill = INK.text, anchor, strong = false, halo = false }: Lettering,
): string =>
  element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'text-anchor': anchor,
      'font-weight': strong ? 600 : undefined,
      ...(halo && {
        stroke: INK.paper,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escaped(words),
  )

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  more: Readonly<Record<string, Value>> = {},
): string => element('line', { x1, y1, x2, y2, stroke, ...more })

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Readonly<Record<string, Value>> = {},
): string => element('rect', { x, y, width, height, fill, ...more })

/** As documents are set; where that is not, what is as wide. */
const FAMILY = 'IBM Plex Sans, Arial, sans-serif'

/** A whole drawing. */
export const drawing = (width: number, height: number, ...parts: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width,
      height,
      'font-family': FAMILY,
    },
    ...parts,
  )
