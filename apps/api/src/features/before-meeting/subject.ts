import type { Attention } from '@koreplan/contract'
import type { Words } from './words.ts'

/** What an exception is about, as one would say it: `4.2 Grønt regnskab`. */
export function subjectOf(one: Attention, words: Words): string {
  if (one.kind === 'hours_exceeded') return one.unit
  if (one.kind === 'hours_unused') return `${one.area.number} ${one.area.shortTitle}`
  if (one.kind === 'pool_exhausted') return one.pool
  return one.activity === null ? words.pools : `${one.activity.number} ${one.activity.title}`
}
