interface Named {
  readonly name: string
  readonly needs?: string
}

/**
 * The steps of the names given, with those that they need, in their own order; all when none is
 * given. Refuses a name that no step has.
 */
export function select<Step extends Named>(
  steps: readonly Step[],
  names: readonly string[],
): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(', ')
    throw new Error(`There is no step "${unknown.join('", "')}". There are ${known}.`)
  }
  if (names.length === 0) return steps
  const needed = steps.flatMap(({ name, needs }) =>
    names.includes(name) && needs !== undefined ? [needs] : [],
  )
  return steps.filter(({ name }) => names.includes(name) || needed.includes(name))
}
