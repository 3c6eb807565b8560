import type { ActivityRow } from '@koreplan/contract'

export interface KeptInPlace {
  readonly rows: readonly ActivityRow[]
  /** Rows that stay though the list as it is asked for has them no longer. */
  readonly strays: ReadonlySet<string>
  /** Whether the list would now stand otherwise. */
  readonly isHeld: boolean
}

/**
 * The rows in the order in which they stood when editing began, with what is newest of each: none jumps away under
 * the hands. Rows that have come since stand last. `order`: null while nothing has been edited.
 */
export function keptInPlace(
  order: readonly string[] | null,
  fresh: readonly ActivityRow[],
  known: ReadonlyMap<string, ActivityRow>,
): KeptInPlace {
  if (order === null) return { rows: fresh, strays: new Set(), isHeld: false }
  const news = new Map(fresh.map((row) => [row.number, row]))
  const strays = new Set<string>()
  const rows = order.flatMap((number) => {
    const row = news.get(number) ?? known.get(number)
    if (!news.has(number)) strays.add(number)
    return row ? [row] : []
  })
  const held = new Set(order)
  const all = [...rows, ...fresh.filter(({ number }) => !held.has(number))]
  const isHeld = all.some(({ number }, at) => fresh[at]?.number !== number)
  return { rows: all, strays, isHeld }
}
