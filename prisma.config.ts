import { defineConfig } from 'prisma/config'

// The schema engine is a download that closed machines cannot make; `generate`, `validate` and
// `format` run none, they only want a path that exists. See docs/decisions/0002.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } })
