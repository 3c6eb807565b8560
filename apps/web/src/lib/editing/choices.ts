import type { FieldConflict } from '@koreplan/contract'
import { TIMING_FIELDS } from '@koreplan/domain'
import type { Choice, Chosen } from '../../ui/editing/conflict-dialog.tsx'
import type { Fields } from './edited.ts'

/** The key of the choice between two timings: they only make sense whole. */
const TIMING = 'timing'

/** How fields and their values are put into words. */
export interface FieldWords {
  labelOf: (field: string) => string
  wordsOf: (field: string, value: unknown) => string
  /** It is a text, which may also be written anew. */
  isText: (field: string) => boolean
  /** What a timing is called, where the thing has one. */
  timing: string
}

/** Whether a field is part of when something runs. */
export const isTiming = (field: string): boolean =>
  (TIMING_FIELDS as readonly string[]).includes(field)

/** Two who changed the same, as choices. Fields of a timing are one choice, when one says so. */
export function choicesOf(conflicts: readonly FieldConflict[], words: FieldWords): Choice[] {
  const timing = conflicts.filter(({ group }) => group === TIMING)
  const single = conflicts.filter(({ group }) => group !== TIMING)
  const choices = single.map(({ field, yours, theirs, changedBy, changedAt }): Choice => ({
    key: field,
    label: words.labelOf(field),
    yours: words.wordsOf(field, yours),
    theirs: words.wordsOf(field, theirs),
    isText: words.isText(field),
    changedBy,
    changedAt,
  }))
  const [first] = timing
  if (!first) return choices
  const lines = (whose: 'yours' | 'theirs') =>
    timing
      .map((one) => `${words.labelOf(one.field)}: ${words.wordsOf(one.field, one[whose]) || '–'}`)
      .join('\n')
  const { changedBy, changedAt } = first
  return [
    ...choices,
    {
      key: TIMING,
      label: words.timing,
      yours: lines('yours'),
      theirs: lines('theirs'),
      isText: false,
      changedBy,
      changedAt,
    },
  ]
}

/** The fields as they were chosen. */
export function fieldsChosen<F extends Fields>(
  chosen: ReadonlyMap<string, Chosen>,
  mine: F,
  theirs: F,
): Partial<F> {
  const fields: Partial<F> = {}
  for (const [key, one] of chosen)
    for (const field of (key === TIMING ? TIMING_FIELDS : [key]) as (keyof F)[])
      fields[field] =
        'words' in one ? (one.words as F[keyof F]) : (one.whose === 'yours' ? mine : theirs)[field]
  return fields
}

/** What the page itself knows to differ, before anything was sent. */
export function knownConflicts<F extends Fields>(
  clashing: readonly (keyof F & string)[],
  mine: F,
  theirs: F,
  changedBy: string | null,
): FieldConflict[] {
  const of = (fields: F, field: string): unknown => fields[field as keyof F]
  const conflict = (field: string): FieldConflict => ({
    field,
    yours: of(mine, field),
    theirs: of(theirs, field),
    changedBy,
    changedAt: null,
    ...(isTiming(field) && ({ group: TIMING } as const)),
  })
  const timing = clashing.some(isTiming)
    ? TIMING_FIELDS.filter((field) => of(mine, field) !== of(theirs, field))
    : []
  return [...clashing.filter((field) => !isTiming(field)), ...timing].map(conflict)
}
