import type { FieldConflict } from '@koreplan/contract'
import { TIMING_FIELDS } from '@koreplan/domain'
import type { Choice, Chosen } from '../../ui/editing/conflict-dialog.tsx'
import { isTiming, type ActivityField, type ActivityFields } from './activity-fields.ts'

const TEXTS: readonly string[] = ['title', 'description', 'expectedResults', 'ongoingReason']
/** The key of the choice between two timings: they only make sense whole. */
const TIMING = 'timing'

interface Words {
  labelOf: (field: string) => string
  wordsOf: (field: string, value: unknown) => string
  /** What a timing is called. */
  timing: string
}

/** Two who changed the same, as choices. Fields of a timing are one choice, when one says so. */
export function choicesOf(conflicts: readonly FieldConflict[], words: Words): Choice[] {
  const timing = conflicts.filter(({ group }) => group === TIMING)
  const single = conflicts.filter(({ group }) => group !== TIMING)
  const choices = single.map(({ field, yours, theirs, changedBy, changedAt }): Choice => ({
    key: field,
    label: words.labelOf(field),
    yours: words.wordsOf(field, yours),
    theirs: words.wordsOf(field, theirs),
    isText: TEXTS.includes(field),
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
export function fieldsChosen(
  chosen: ReadonlyMap<string, Chosen>,
  mine: ActivityFields,
  theirs: ActivityFields,
): Partial<ActivityFields> {
  const fields: Record<string, unknown> = {}
  for (const [key, one] of chosen)
    for (const field of key === TIMING ? TIMING_FIELDS : [key as ActivityField])
      fields[field] = 'words' in one ? one.words : (one.whose === 'yours' ? mine : theirs)[field]
  return fields
}

/** What the page itself knows to differ, before anything was sent. */
export const knownConflicts = (
  clashing: readonly ActivityField[],
  mine: ActivityFields,
  theirs: ActivityFields,
  changedBy: string | null,
): FieldConflict[] => {
  const conflict = (field: ActivityField) => ({
    field,
    yours: mine[field],
    theirs: theirs[field],
    changedBy,
    changedAt: null,
    ...(isTiming(field) && ({ group: TIMING } as const)),
  })
  const timing = clashing.some(isTiming)
    ? TIMING_FIELDS.filter((field) => mine[field] !== theirs[field])
    : []
  return [...clashing.filter((field) => !isTiming(field)), ...timing].map(conflict)
}
