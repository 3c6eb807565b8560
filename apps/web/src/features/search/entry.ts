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
