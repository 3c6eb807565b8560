/** Something that stands in an area, under its number. */
interface Numbered {
  readonly number: string
  readonly area: { readonly number: string }
}

/** Rows that stand in one area and can change places with one another: a sub-area's are apart from its area's. */
export const groupsOf = <R extends Numbered>(rows: readonly R[]): readonly (readonly R[])[] => [
  ...Map.groupBy(rows, ({ area }) => area.number).values(),
]

/** The number of the one before a row; null for the first. */
export function beforeOf(group: readonly Numbered[], number: string): string | null {
  return group[group.findIndex((row) => row.number === number) - 1]?.number ?? null
}

/** The number of the one that a row comes to stand after, at a place counted from 0; null: it is the first. */
export function afterAt(group: readonly Numbered[], number: string, at: number): string | null {
  const others = group.filter((row) => row.number !== number)
  return others[at - 1]?.number ?? null
}

/** All rows, with one placed after another of its area, or first; the other areas' rows stay where they are. */
export function placedAfter<R extends Numbered>(
  rows: readonly R[],
  number: string,
  after: string | null,
): R[] {
  const moved = rows.find((row) => row.number === number)
  if (!moved) return [...rows]
  const isBeside = ({ area }: R): boolean => area.number === moved.area.number
  const others = rows.filter((row) => isBeside(row) && row !== moved)
  const place = after === null ? 0 : others.findIndex((row) => row.number === after) + 1
  const group = others.toSpliced(place, 0, moved)
  let next = 0
  return rows.map((row) => (isBeside(row) ? (group[next++] ?? row) : row))
}
