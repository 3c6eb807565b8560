/** What a search looks through, in the order in which it is shown. */
export const FOUND_KINDS = [
  'area',
  'activity',
  'update',
  'comment',
  'partner',
  'meeting',
  'report',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** The pages whose list can be kept as a view. */
export const VIEW_PAGES = ['activities', 'timeline'] as const
export type ViewPage = (typeof VIEW_PAGES)[number]

/** A word that is searched for, folded. */
export interface SearchWord {
  /** What a word that fits begins with. */
  readonly start: string
  /** What is left without its ending: `moed` of "møder"; null where that is nothing of its own. */
  readonly stem: string | null
}

export interface Segment {
  readonly text: string
  readonly hit: boolean
}

const DANISH: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ø: 'oe', ä: 'ae', ö: 'oe' }

/**
 * As texts and questions are compared: small letters, å as aa, æ and ä as ae, ø and ö as oe, other letters without
 * their accents. The database's `search_fold` says the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[åæøäö]/g, (letter) => DANISH[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')

const WORD = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu

/** The most words that count; what comes after them is passed over. */
const MOST_WORDS = 12

/** The words of a question, as they are written. Punctuation is no part of any; `4.2` is one word. */
export const wordsOf = (question: string): string[] =>
  (question.normalize('NFC').match(WORD) ?? []).slice(0, MOST_WORDS)

/** The number that a question consists of: `4.2`, or `4.` on the way to one. Null: it is words. */
export const numberOf = (question: string): string | null =>
  /^\d{1,4}(?:\.\d{1,4}){0,2}\.?$/.exec(question.trim())?.[0].replace(/\.$/, '') ?? null

/** A text in pieces, those that fit a word marked. */
export function segmentsOf(text: string, words: readonly SearchWord[]): Segment[] {
  const segments: Segment[] = []
  const add = (piece: string, hit: boolean): void => {
    if (piece !== '') segments.push({ text: piece, hit })
  }
  const whole = text.normalize('NFC')
  let end = 0
  for (const match of whole.matchAll(WORD)) {
    if (!words.some((word) => fits(folded(match[0]), word))) continue
    add(whole.slice(end, match.index), false)
    add(match[0], true)
    end = match.index + match[0].length
  }
  add(whole.slice(end), false)
  return segments
}

const fits = (found: string, { start, stem }: SearchWord): boolean =>
  found.startsWith(start) ||
  (stem !== null && found.startsWith(stem)) ||
  (isPartOfCompound(start) && found.includes(start))

/** Danish puts words together: "politik" is looked for within "erhvervspolitik", "ti" is not. */
const isPartOfCompound = (start: string): boolean => /^\D{3,}$/.test(start)

/** Whether a text has each of the words, be it within another. */
export const hasAll = (text: string, words: readonly SearchWord[]): boolean => {
  const whole = folded(text)
  return words.every(({ start }) => isPartOfCompound(start) && whole.includes(start))
}

/**
 * The part of a text round the first word that fits, of about `length` characters, its marks of formatting left out;
 * empty where none fits.
 */
export function excerptOf(text: string, words: readonly SearchWord[], length = 160): Segment[] {
  const plain = text
    .replaceAll(/[*_`#>|~]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const segments = segmentsOf(plain, words)
  const first = segments.findIndex(({ hit }) => hit)
  if (first === -1) return []
  const at = segments.slice(0, first).reduce((sum, { text: piece }) => sum + piece.length, 0)
  const whole = plain.normalize('NFC')
  const start = at < length / 2 ? 0 : wordStart(whole, at - Math.floor(length / 3))
  const end = whole.length - start <= length ? whole.length : wordEnd(whole, start + length)
  const cut = `${start > 0 ? '… ' : ''}${whole.slice(start, end).trim()}${end < whole.length ? ' …' : ''}`
  return segmentsOf(cut, words)
}

const wordStart = (text: string, from: number): number => {
  const space = text.indexOf(' ', from)
  return space === -1 ? from : space + 1
}

const wordEnd = (text: string, to: number): number => {
  const space = text.lastIndexOf(' ', to)
  return space === -1 ? to : space
}
