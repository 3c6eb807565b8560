import type { QueryOf, ReplyOf, listPartners, listUnits } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import type { IsoDate } from '@koreplan/domain'
import { pageOf } from '../../plan-state/page.ts'

type Query = QueryOf<typeof listUnits>

const byName = new Intl.Collator('da').compare
const aliasesOf = (aliases: readonly { alias: string }[]): string[] =>
  aliases.map(({ alias }) => alias)

/** Internal departments, by Danish alphabet. */
export async function unitsPage(
  db: Database,
  asOf: IsoDate,
  query: Query,
): Promise<ReplyOf<typeof listUnits>> {
  const units = await db.prisma.unit.findMany({
    include: { aliases: true, _count: { select: { leads: true, activities: true } } },
  })
  const lines = units
    .map(({ id, name, aliases, _count }) => ({
      id,
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
  const lines = partners
    .map(({ id, name, kind, aliases, _count }) => ({
      id,
      name,
      kind,
      aliases: aliasesOf(aliases),
      participates: _count.activities,
    }))
    .toSorted((a, b) => byName(a.name, b.name))
  return { asOf, ...pageOf(lines, query, ({ id }) => id) }
}
