import type { Client } from './transaction.ts'
import { Ids, insertLinks, insertRows } from './insert.ts'
import type { NameSeed, PlanSeed } from './world.ts'

export interface People {
  readonly units: Ids
  readonly partners: Ids
}

/** Units and partners are shared by all plans: what is there already is used, not made again. */
export async function loadPeople(
  client: Client,
  { units, partners }: Pick<PlanSeed, 'units' | 'partners'>,
): Promise<People> {
  return {
    units: await named(client, 'unit', units, () => ({})),
    partners: await named(client, 'partner', partners, ({ kind }) => ({ kind })),
  }
}

async function named<Seed extends NameSeed>(
  client: Client,
  table: 'unit' | 'partner',
  seeds: readonly Seed[],
  rest: (seed: Seed) => Record<string, unknown>,
): Promise<Ids> {
  const known = await client.query<{ id: number; name: string }>(`SELECT id, name FROM ${table}`)
  const names = new Set(known.rows.map(({ name }) => name))
  const missing = seeds.filter(({ name }) => !names.has(name))
  const made = await insertRows(
    client,
    table,
    missing.map((seed) => ({ name: seed.name, ...rest(seed) })),
  )
  const aliases = missing.flatMap(({ aliases = [] }, at) =>
    aliases.map((alias) => ({ alias, [`${table}_id`]: made[at] })),
  )
  await insertLinks(client, `${table}_alias`, aliases)
  const ids = new Ids(
    table,
    missing.map(({ name }) => name),
    made,
  )
  for (const { id, name } of known.rows) ids.add(name, id)
  return ids
}
