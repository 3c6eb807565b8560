import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { migrate } from './migrate.ts'
import { migrationOf, readMigrations } from './migration-files.ts'
import { schemaDiff } from './schema-diff.ts'
import { databaseUrl, onServer } from './testing/sql.ts'

const { url: serverUrl, template } = inject('koreplanTestServer')
const emptied: string[] = []

async function emptyDatabase(): Promise<string> {
  const name = `${template}_empty_${process.pid}_${emptied.length}`
  await onServer(serverUrl, `CREATE DATABASE ${name}`)
  emptied.push(name)
  return databaseUrl(serverUrl, name)
}

afterAll(async () => {
  for (const name of emptied) await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
})

const first = migrationOf('1_first', 'CREATE TABLE one (n int); CREATE TABLE two (n int)')
const withFunction = migrationOf(
  '2_function',
  'CREATE FUNCTION three() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 3; END $$; SELECT three()',
)

async function history(url: string): Promise<readonly unknown[]> {
  return onServer(
    url,
    `SELECT migration_name AS name, applied_steps_count AS steps, finished_at >= started_at AS done, logs
       FROM _prisma_migrations ORDER BY migration_name`,
  )
}

describe('migrate', () => {
  it('applies the history once when three processes start at the same moment', async () => {
    const url = await emptyDatabase()
    const applied = await Promise.all([1, 2, 3].map(() => migrate(url)))
    const names = readMigrations().map(({ name }) => name)
    expect(applied.flat().toSorted()).toEqual(names)
    expect(await history(url)).toEqual(
      names.map((name) => ({ name, steps: 1, done: true, logs: null })),
    )
    expect(await migrate(url)).toEqual([])
  })

  it('applies what is new, functions with semicolons included', async () => {
    const url = await emptyDatabase()
    expect(await migrate(url, [first])).toEqual(['1_first'])
    expect(await migrate(url, [first, withFunction])).toEqual(['2_function'])
    expect(await onServer(url, 'SELECT three()')).toEqual([{ three: 3 }])
  })

  it('leaves nothing of a migration that fails, and keeps those before it', async () => {
    const url = await emptyDatabase()
    const failing = migrationOf(
      '2_failing',
      'CREATE TABLE three (n int); INSERT INTO nowhere VALUES (1)',
    )
    await expect(migrate(url, [first, failing])).rejects.toThrow(
      'migration 2_failing failed and was rolled back: relation "nowhere" does not exist',
    )
    expect(
      await onServer(
        url,
        `SELECT to_regclass('one') IS NOT NULL AS one, to_regclass('three') AS three`,
      ),
    ).toEqual([{ one: true, three: null }])
    expect(await history(url)).toHaveLength(1)
    // Mended, it goes through.
    expect(
      await migrate(url, [first, migrationOf('2_failing', 'CREATE TABLE three (n int)')]),
    ).toEqual(['2_failing'])
  })

  it('refuses a migration that was edited after it was applied', async () => {
    const url = await emptyDatabase()
    await migrate(url, [first])
    const edited = migrationOf('1_first', `${first.sql} `)
    await expect(migrate(url, [edited, withFunction])).rejects.toThrow(
      'migration 1_first was changed after it was applied',
    )
    expect(await history(url)).toHaveLength(1)
  })

  it('refuses a database that is newer than the program', async () => {
    const url = await emptyDatabase()
    await migrate(url, [first, withFunction])
    await expect(migrate(url, [first])).rejects.toThrow('belongs to a newer version')
  })

  it("refuses a database on which Prisma's own engine left a failed migration", async () => {
    const url = await emptyDatabase()
    await migrate(url, [first])
    await onServer(url, 'UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(migrate(url, [first, withFunction])).rejects.toThrow('failed earlier')
    await onServer(url, 'UPDATE _prisma_migrations SET rolled_back_at = now()')
    await onServer(url, 'DROP TABLE one, two')
    expect(await migrate(url, [first])).toEqual(['1_first'])
  })

  it('waits for who migrates already', async () => {
    const url = await emptyDatabase()
    const other = new pg.Client({ connectionString: url })
    await other.connect()
    await other.query('SELECT pg_advisory_lock(72707369)')
    const waiting = migrate(url, [first])
    const waits = `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
    await expect.poll(async () => (await other.query(waits)).rows).toEqual([{ n: 1 }])
    expect((await other.query(`SELECT to_regclass('one') AS one`)).rows).toEqual([{ one: null }])
    await other.end()
    expect(await waiting).toEqual(['1_first'])
  })
})

describe('the migrations', () => {
  it('lead to the Prisma schema', async () => {
    expect(await schemaDiff()).toBeNull()
  })

  it('without the last of its tables would not', async () => {
    const history = readMigrations().map((migration, index, { length }) =>
      index === length - 1
        ? { ...migration, sql: `${migration.sql}; DROP TABLE former_number` }
        : migration,
    )
    expect(await schemaDiff(history)).toContain('CREATE TABLE "former_number"')
  })
})
