import type { Tx } from '../../writing/write.ts'
import type { QueryOf, ReplyOf, listPartners, listUnits } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import type { IsoDate } from '@koreplan/domain'
import { pageOf } from '../../plan-state/page.ts'

type Query = QueryOf<typeof listUnits>

const byName = new Intl.Collator('da').compare
/** As names are compared: whatever the letters' case. */
export const folded = (name: string): string => name.trim().toLocaleLowerCase('da')

export const aliasesOf = (aliases: readonly { alias: string }[]): string[] =>
  aliases.map(({ alias }) => alias).toSorted(byName)

/** The version of each that has been changed: the number of its last change in the history. Others have 0. */
async function versionsOf(
  db: Pick<Tx, 'auditEvent'>,
  kind: 'unit' | 'partner',
): Promise<ReadonlyMap<string, number>> {
  const last = await db.auditEvent.groupBy({
    by: ['resource'],
    where: { resource: { startsWith: `${kind}/` } },
    _max: { id: true },
  })
  return new Map(last.map(({ resource, _max }) => [resource, _max.id ?? 0]))
}

/** Internal departments, by Danish alphabet. */
export async function unitsPage(
  db: Database,
  asOf: IsoDate,
  query: Query,
): Promise<ReplyOf<typeof listUnits>> {
  const units = await db.prisma.unit.findMany({
    include: { aliases: true, _count: { select: { leads: true, activities: true } } },
  })
  const versions = await versionsOf(db.prisma, 'unit')
  const lines = units
    .map(({ id, name, aliases, _count }) => ({
      id,
      version: versions.get(`unit/${id}`) ?? 0,
      name,
      aliases: aliasesOf(aliases),
      leads: _count.leads,
      participates: _count.activities,
    }))
    .toSorted((a, b) => byName(a.name, b.name))
  return { asOf, ...pageOf(lines, query, ({ id }) => id) }
}

/** Partners outside the municipality, by Danish alphabet. */
export async function partnersPage(
  db: Database,
  asOf: IsoDate,
  query: Query,
): Promise<ReplyOf<typeof listPartners>> {
  const partners = await db.prisma.partner.findMany({
    include: { aliases: true, _count: { select: { activities: true } } },
  })
  const versions = await versionsOf(db.prisma, 'partner')
  const lines = partners
    .map(({ id, name, kind, aliases, _count }) => ({
      id,
      version: versions.get(`partner/${id}`) ?? 0,
      name,
      kind,
      aliases: aliasesOf(aliases),
      participates: _count.activities,
    }))
    .toSorted((a, b) => byName(a.name, b.name))
  return { asOf, ...pageOf(lines, query, ({ id }) => id) }
}
