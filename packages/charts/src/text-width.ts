/**
 * Advance widths of IBM Plex Sans (regular), in thousandths of the font size, read from the font
 * file. Charts lay out their text without a browser, so that a document drawn on the server gets
 * the very same lines.
 */
const GLYPHS: Readonly<Record<number, string>> = {
  236: " \u00a0'",
  250: 'ij',
  272: ',.l',
  292: '!:;',
  325: 'f·',
  335: '()',
  359: 'tr',
  390: '/-I',
  419: '"*',
  464: 'z',
  480: '?s',
  495: 'vyL',
  505: 'cxJ',
  527: 'kg',
  534: 'aå',
  551: 'eéF',
  565: 'ohnuøü',
  577: 'TZbdpqSE',
  600: '+0123456789–Y»«',
  611: 'PVX',
  638: 'CKRAÅ',
  662: 'BD',
  690: 'UG&',
  708: 'HNOQØ',
  768: 'w',
  812: 'M…',
  869: 'æm',
  899: 'WÆ%',
}
const WIDTHS = new Map(
  Object.entries(GLYPHS).flatMap(([width, glyphs]) =>
    Array.from(glyphs, (glyph) => [glyph, Number(width)] as const),
  ),
)
/** For a glyph that is not in the list: one of the wide ones, so that text is never cut. */
const UNKNOWN = 700
/** The fallback fonts and the bold cuts run a little wider. */
const SLACK = 1.04
const BOLD = 1.05

/** The width of one line of text, in pixels at the given font size; never less than it takes. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0
  for (const glyph of text) thousandths += WIDTHS.get(glyph) ?? UNKNOWN
  return Math.ceil((thousandths / 1000) * size * SLACK * (bold ? BOLD : 1))
}

/** The widest of several texts; 0 for none. */
export function widestOf(texts: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)))
}

/** Lines no wider than `width`, broken at spaces, and within a word only where one is too long. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).flatMap((part) => fitting(part, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A word in pieces that fit: broken after a hyphen or slash, else wherever it must be. */
function fitting(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width || word.length < 2) return [word]
  const at = word.search(/[-/](?=.)/)
  if (at > 0) {
    return [word.slice(0, at + 1), word.slice(at + 1)].flatMap((part) => fitting(part, width, size))
  }
  let keep = word.length - 1
  while (keep > 1 && textWidth(`${word.slice(0, keep)}-`, size) > width) keep--
  return [`${word.slice(0, keep)}-`, ...fitting(word.slice(keep), width, size)]
}
