/** What a form holds of a thing: plain values that JSON knows. */
export type Fields = object

/**
 * A thing while somebody edits it: as it was read, as it is to be, and at which version each field was last
 * seen by who edits. Made to be kept as a draft.
 */
export interface Edited<F extends Fields> {
  readonly base: F
  readonly mine: F
  readonly seen: Readonly<Record<keyof F, number>>
}

/** What became of a newer version that arrived. */
export interface Met<F extends Fields> {
  readonly edited: Edited<F>
  /** Fields that somebody else changed and that were not being edited: they have been taken over. */
  readonly taken: readonly (keyof F)[]
  /** Fields that both changed, to different values: a person has to choose. */
  readonly clashing: readonly (keyof F)[]
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const namesOf = <F extends Fields>(fields: F): (keyof F)[] => Object.keys(fields) as (keyof F)[]

/** Begins to edit what was read at a version. */
export function begin<F extends Fields>(fields: F, version: number): Edited<F> {
  return { base: fields, mine: fields, seen: eachAt(namesOf(fields), version) }
}

/** Puts in what was typed. */
export const typed = <F extends Fields>(edited: Edited<F>, changes: Partial<F>): Edited<F> => ({
  ...edited,
  mine: { ...edited.mine, ...changes },
})

/** The fields that are to be another than they were read. */
export const changedIn = <F extends Fields>({ base, mine }: Edited<F>): (keyof F)[] =>
  namesOf(mine).filter((name) => !isSame(base[name], mine[name]))

/** What there is to send: only what was changed. */
export function changesOf<F extends Fields>(edited: Edited<F>): Partial<F> {
  const changes: Partial<F> = {}
  for (const name of changedIn(edited)) changes[name] = edited.mine[name]
  return changes
}

/** The version to send with it: as old as the oldest sight of what is changed. */
export const versionOf = <F extends Fields>(edited: Edited<F>): number => {
  const changed = changedIn(edited)
  const seen = (changed.length > 0 ? changed : namesOf(edited.mine)).map(
    (name) => edited.seen[name],
  )
  return Math.min(...seen)
}

/**
 * A newer version has arrived. What is not being edited follows it; what is stays, and where the two differ it
 * keeps the version at which it was seen, so that it cannot be sent over what was not seen.
 */
export function meet<F extends Fields>(edited: Edited<F>, theirs: F, version: number): Met<F> {
  const base = { ...edited.base }
  const mine = { ...edited.mine }
  const seen: Record<keyof F, number> = { ...edited.seen }
  const taken: (keyof F)[] = []
  const clashing: (keyof F)[] = []
  for (const name of namesOf(edited.mine)) {
    const isMine = !isSame(base[name], mine[name])
    const isTheirs = !isSame(base[name], theirs[name])
    if (isMine && isTheirs && !isSame(mine[name], theirs[name])) {
      clashing.push(name)
      continue
    }
    if (isTheirs && !isMine) {
      taken.push(name)
      mine[name] = theirs[name]
    }
    base[name] = theirs[name]
    seen[name] = version
  }
  return { edited: { base, mine, seen }, taken, clashing }
}

/** Both versions of the fields have been seen, and what is to hold was chosen. */
export function settle<F extends Fields>(
  edited: Edited<F>,
  theirs: F,
  version: number,
  chosen: Partial<F>,
): Edited<F> {
  const names = namesOf(chosen as F)
  const base = { ...edited.base }
  for (const name of names) base[name] = theirs[name]
  return {
    base,
    mine: { ...edited.mine, ...chosen },
    seen: { ...edited.seen, ...eachAt(names, version) },
  }
}

const eachAt = <N extends PropertyKey>(names: readonly N[], version: number): Record<N, number> =>
  Object.fromEntries(names.map((name) => [name, version])) as Record<N, number>
