import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { applyMigrations } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

const SCHEMA_FOLDER = join(import.meta.dirname, '../../../prisma/schema')

/**
 * The SQL that would take the history of migrations to the Prisma schema, or null when they agree.
 * Development only: replays the history into an in-memory PGlite, and asks Prisma's own engine, as
 * WebAssembly, for the difference. The engine sees tables, columns, keys, indexes and enums;
 * CHECKs, triggers and functions it does not.
 */
export async function schemaDiff(
  migrations = readMigrations(),
  schemaFolder = SCHEMA_FOLDER,
): Promise<string | null> {
  const shadow = await PGlite.create()
  try {
    // PGlite is built without ICU. Only the engine's comparison is asked for here, and it sees no order.
    await shadow.exec(`CREATE COLLATION "da-x-icu" FROM "C"`)
    await applyMigrations(shadow, migrations)
    const files = readdirSync(schemaFolder)
      .filter((name) => name.endsWith('.prisma'))
      .toSorted()
      .map((name) => ({
        path: `prisma/schema/${name}`,
        content: readFileSync(join(schemaFolder, name), 'utf8'),
      }))
    const engine = await SchemaEngine.new(
      { datamodels: files.map(({ path, content }) => [path, content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(shadow)),
    )
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 2 ? stdout : null
  } finally {
    await shadow.close()
  }
}
