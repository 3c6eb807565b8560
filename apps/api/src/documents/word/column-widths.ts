import { textWidth } from '@koreplan/charts'

/** A column as it is to be fitted in. */
export interface ToFit {
  /** Its share of the room; none: it takes what it needs. */
  readonly share: number | null
  /** What is beside its text. */
  readonly padding: number
  readonly heading: string
  readonly texts: readonly string[]
}

/** Arial and its bold letters are somewhat wider than those that are measured. */
const WIDER = 1.12

/**
 * How wide each column is, together `room`. Figures take what they need, texts share the rest, and none is narrower
 * than its longest word where the room allows that. All in one unit; `size` is that of the letters.
 */
export function columnWidths(columns: readonly ToFit[], room: number, size: number): number[] {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size) * WIDER))
  const needs = columns.map(({ share, padding, heading, texts }) => {
    const words = longest([heading, ...texts].flatMap((text) => text.split(/(?<=[ \-/])/)))
    return padding + (share === null ? Math.max(words, longest(texts)) : words)
  })
  const shares = columns.map(({ share }) => share ?? 0)
  const widths = shared(shares, needs, room)
  // More than there is room for: all are made narrower alike.
  const sum = widths.reduce((total, width) => total + width, 0)
  const whole = widths.map((width) => Math.floor((width * room) / sum))
  const left = room - whole.reduce((total, width) => total + width, 0)
  return whole.map((width, at) => (at === 0 ? width + left : width))
}

/** The room by shares; who would get less than they need get that, and the others share what is left. */
function shared(shares: readonly number[], needs: readonly number[], room: number): number[] {
  const fixed = new Set(shares.flatMap((share, at) => (share === 0 ? [at] : [])))
  for (;;) {
    const left = needs.reduce((rest, need, at) => (fixed.has(at) ? rest - need : rest), room)
    const sum = shares.reduce((total, share, at) => (fixed.has(at) ? total : total + share), 0)
    const width = (at: number): number =>
      fixed.has(at) ? (needs[at] ?? 0) : (left * (shares[at] ?? 0)) / sum
    const short = shares.findIndex((_, at) => !fixed.has(at) && width(at) < (needs[at] ?? 0))
    if (short === -1) return shares.map((_, at) => width(at))
    fixed.add(short)
  }
}
