import type { Client } from './transaction.ts'

export type Row = Readonly<Record<string, unknown>>

/** Only the columns that the first row names are written; the others take their defaults. */
function insertion(table: string, first: Row): string {
  const columns = Object.keys(first).join(', ')
  return `INSERT INTO ${table} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`
}

/** Rows of one statement: a hundred thousand at once would outlast what a statement may take. */
const BATCH = 5000

/** Inserts rows in their order, and gives their ids in that order. */
export async function insertRows(
  client: Client,
  table: string,
  rows: readonly Row[],
): Promise<number[]> {
  const ids: number[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    // One connection does one statement at a time, in this order.
    // oxlint-disable-next-line no-await-in-loop
    const { rows: made } = await client.query<{ id: number }>(
      `${insertion(table, rows[0] ?? {})} RETURNING id`,
      [JSON.stringify(batch)],
    )
    ids.push(...made.map(({ id }) => id))
  }
  return ids
}

/** The same for tables without an id. */
export async function insertLinks(
  client: Client,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows[0] !== undefined) await client.query(insertion(table, rows[0]), [JSON.stringify(rows)])
}

/** Ids by the names under which a world refers to them. Refuses a name that is not there. */
export class Ids {
  readonly #ids = new Map<string, number>()
  readonly #what: string

  constructor(what: string, names: readonly string[] = [], ids: readonly number[] = []) {
    this.#what = what
    names.forEach((name, at) => this.#ids.set(name, ids[at] ?? NaN))
  }

  add(name: string, id: number): void {
    this.#ids.set(name, id)
  }

  of(name: string): number {
    const id = this.#ids.get(name)
    if (id === undefined) throw new Error(`The world has no ${this.#what} “${name}”`)
    return id
  }

  maybe(name: string | undefined): number | null {
    return name === undefined ? null : this.of(name)
  }
}
