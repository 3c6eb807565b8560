import type { Prisma } from '@koreplan/db'
import { AUDIT_FIELDS, type AuditField } from '@koreplan/domain'

/** What is told of a thing: fields of the closed list, which both languages have words for. */
export type Audited = { readonly [F in AuditField]?: Prisma.InputJsonValue | null }

/**
 * The fields as they are recorded. The compiler lets a wider object pass for a narrow one, so a field that nobody has
 * words for is refused here: the tests of every feature that writes come this way.
 */
export function audited(fields: Audited): Prisma.InputJsonObject {
  const unknown = Object.keys(fields).find((name) => !AUDIT_FIELDS.some((known) => known === name))
  if (unknown !== undefined) throw new Error(`${unknown} is not among AUDIT_FIELDS`)
  return fields
}
