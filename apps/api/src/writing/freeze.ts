import { createHash } from 'node:crypto'
import { canonicalText, type Freezable } from '@koreplan/domain'

export interface Frozen {
  /** The figures as one text: what is kept, and what the checksum is of. */
  readonly figures: string
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly checksum: string
}

/** Figures as they stand, never to be moved again. */
export function freeze(value: Freezable): Frozen {
  const figures = canonicalText(value)
  return { figures, checksum: createHash('sha256').update(figures, 'utf8').digest('hex') }
}
