import { isSame } from '@koreplan/domain'
import type { Audited } from './audited.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a change makes of a thing: only the fields that differ, as they were and as they become; null for none. */
export function changed(
  current: Fields,
  wanted: Fields,
): { before: Audited; after: Audited } | null {
  const names = Object.keys(wanted).filter((name) => !isSame(current[name], wanted[name]))
  if (names.length === 0) return null
  const of = (fields: Fields) =>
    Object.fromEntries(names.map((name) => [name, fields[name]])) as Audited
  return { before: of(current), after: of(wanted) }
}
