import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's own history, in Prisma's layout: `<time>_<name>/migration.sql`. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../../prisma/migrations')

export interface Migration {
  /**
   * The folder's name, which begins with the time it was made: names sort in the order to apply.
   */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hexadecimal, as Prisma computes it. */
  readonly checksum: string
}

/**
 * The migrations of a folder, oldest first. Files beside the folders (`migration_lock.toml`) are
 * passed over.
 */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => migrationOf(name, readFileSync(join(folder, name, 'migration.sql'), 'utf8')))
}

export function migrationOf(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
