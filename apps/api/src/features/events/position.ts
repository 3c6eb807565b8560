/** How far a stream has told, plan by plan: the id of each of its events, `slug:revision,slug:revision`. */
export type Position = Map<string, number>

const PART = /^([a-z0-9]+(?:-[a-z0-9]+)*):(\d{1,9})$/

/** What of an id is understood; the rest is as if it had not been there. */
export function readPosition(id: string): Position {
  const position: Position = new Map()
  for (const part of id.split(',')) {
    const [, slug, revision] = PART.exec(part.trim()) ?? []
    if (slug !== undefined) position.set(slug, Number(revision))
  }
  return position
}

export const idOf = (position: Position): string =>
  [...position].map(([slug, revision]) => `${slug}:${revision}`).join(',')
