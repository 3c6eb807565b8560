import type { Segments } from '@koreplan/contract'
import { folded, segmentsOf, wordsOf, type FoundKind, type SearchWord } from '@koreplan/domain'

/** The groups of the palette, in the order of the screen. */
export type EntryGroup = 'recent' | FoundKind | 'pages' | 'actions'

/** A line of the palette. */
export interface Entry {
  readonly key: string
  readonly number?: string | null
  readonly title: Segments
  /** What it was found by. */
  readonly excerpt?: Segments
  /** Who and when, or which keys. */
  readonly note?: string
  readonly run: () => void
}

export interface EntryList {
  readonly group: EntryGroup
  readonly entries: readonly Entry[]
}

/** What the page itself offers by name, less what does not have all the words. */
export function named(
  offers: readonly { readonly key: string; readonly label: string; readonly run: () => void }[],
  text: string,
): Entry[] {
  const words: SearchWord[] = wordsOf(text).map((word) => ({ start: folded(word), stem: null }))
  return offers
    .filter(({ label }) => words.every(({ start }) => folded(label).includes(start)))
    .map(({ key, label, run }) => ({ key, title: segmentsOf(label, words), run }))
}

/**
 * What is shown, without empty groups: what the plan has first, then pages and actions; those whose name begins as
 * what was written come before all, for that is how one asks for them.
 */
export function inOrder(
  found: readonly EntryList[],
  offers: readonly EntryList[],
  text: string,
): EntryList[] {
  const start = folded(text.trim())
  const isMeant = ({ title }: Entry) =>
    start !== '' && folded(title.map((piece) => piece.text).join('')).startsWith(start)
  const meant = offers.filter(({ entries }) => entries.some(isMeant))
  const rest = offers.filter((list) => !meant.includes(list))
  return [...meant, ...found, ...rest].filter(({ entries }) => entries.length > 0)
}
