import pg from 'pg'
import { describe, expect, it } from 'vitest'

export type Values = Readonly<Record<string, string | number | null>>

/** Answers the row's id; 0 where it has none. */
export async function insertRow(
  client: pg.Pool | pg.ClientBase,
  table: string,
  values: Values,
): Promise<number> {
  const places = Object.keys(values).map((_, index) => `$${index + 1}`)
  const { rows } = await client.query<{ id?: number }>(
    `INSERT INTO ${table} (${Object.keys(values).join(', ')})
     VALUES (${places.join(', ')}) RETURNING *`,
    Object.values(values),
  )
  return rows[0]?.id ?? 0
}

/**
 * One test for each change to a row that is right: the constraint that refuses it, or null when it
 * is taken. Nothing of a row stays.
 */
export function rowCases(
  pool: pg.Pool,
  table: string,
  right: Values,
  cases: readonly (readonly [constraint: string | null, what: string, change?: Values])[],
): void {
  describe(`a row of ${table}`, () => {
    for (const [constraint, what, change] of cases) {
      it(`${constraint === null ? 'takes' : 'refuses'} ${what}`, async () => {
        expect(await refusal(pool, table, { ...right, ...change })).toBe(constraint)
      })
    }
  })
}

async function refusal(pool: pg.Pool, table: string, values: Values): Promise<string | null> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await insertRow(client, table, values)
    return null
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message
    throw error
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
