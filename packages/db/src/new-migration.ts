import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MIGRATIONS_FOLDER } from './migration-files.ts'
import { schemaDiff } from './schema-diff.ts'

// Writes the next migration, `node packages/db/src/new-migration.ts <name>`; with `--check` it
// writes nothing and exits with 2 when schema and migrations differ.

const name = process.argv[2]
if (name !== '--check' && !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('usage: new-migration.ts <name_in_snake_case> | --check')
  process.exit(1)
}

const sql = await schemaDiff()
if (sql === null) {
  console.log('The Prisma schema and the migrations agree.')
} else if (name === '--check') {
  console.error(`The Prisma schema and the migrations differ by:\n\n${sql}`)
  process.exitCode = 2
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS_FOLDER, `${time}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(
    `Wrote ${folder}/migration.sql. Read it, and add what Prisma cannot say: CHECKs, triggers.`,
  )
}
