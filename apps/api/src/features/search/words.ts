import type { Database } from '@koreplan/db'
import { folded, wordsOf, type SearchWord } from '@koreplan/domain'
import { STEMS } from './queries.ts'

/** Beginnings of fewer letters fit too much to mark. */
const SHORTEST_STEM = 3

/** A question as the database takes it and as it is marked in what is found. */
export interface Question {
  readonly words: readonly SearchWord[]
  /** Each word, with any Danish ending or as a beginning. Letters, digits and points alone stand in its quotes. */
  readonly tsquery: string
}

/**
 * Reads a question, whatever is in it; null when it has no word. The last word may be on its way to another, so
 * that it is always taken for a beginning; words such as "og" before it say nothing and are passed over.
 */
export async function questionOf(db: Database, text: string): Promise<Question | null> {
  const written = wordsOf(text)
  const plain = written.map(folded)
  const { rows } = await db.pool.query<{ empty: boolean | null; stem: string | null }>({
    name: 'search stems',
    text: STEMS,
    values: [written, plain],
  })
  const words = rows.flatMap(({ empty, stem }, index) => {
    const word = plain[index] ?? ''
    const isLast = index === rows.length - 1
    return empty === true && !isLast ? [] : [{ word, stem, isLast }]
  })
  if (words.length === 0) return null
  return {
    words: words.map(({ word, stem }) => ({
      start: word,
      stem: stem !== null && stem.length >= SHORTEST_STEM ? stem : null,
    })),
    tsquery: words.map(fitting).join(' & '),
  }
}

function fitting({ word, stem, isLast }: { word: string; stem: string | null; isLast: boolean }) {
  const isBeginning = /\D/.test(word.replaceAll('.', '')) && (isLast || word.length >= 3)
  const start = `'${word}'${isBeginning ? ':*' : ''}`
  return stem === null ? start : `(${start} | '${stem}')`
}
