import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// Keeps the house: what docs/architecture.md says of it is true.

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)))
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Who may import whom. Tests may also use what they test with. */
const ARROWS: Record<string, readonly string[]> = {
  'packages/domain': [],
  'packages/charts': ['domain'],
  'packages/contract': ['domain'],
  'packages/db': ['domain'],
  'apps/api': ['charts', 'contract', 'domain', 'db', 'seeds'],
  'apps/web/src': ['charts', 'contract', 'domain'],
  'apps/web/e2e': ['seeds', 'db', 'contract', 'domain'],
  seeds: ['db', 'domain'],
  bench: ['seeds', 'db'],
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path = '']) => path)

test('packages import only along the arrows', () => {
  const wrong: string[] = []
  for (const [room, allowed] of Object.entries(ARROWS))
    for (const file of sources.filter((name) => name.startsWith(`${room}/`)))
      for (const path of importsOf(read(file))) {
        const [, name] = /^@koreplan\/([a-z]+)/.exec(path) ?? []
        if (name !== undefined && !allowed.includes(name)) wrong.push(`${file} → ${path}`)
      }
  expect(wrong).toEqual([])
})

test('no relative import leaves its package, but for tools that tests and bench share', () => {
  const roomOf = (file: string): string =>
    Object.keys(ARROWS).find((room) => file.startsWith(`${room}/`)) ?? dirname(file)
  const wrong: string[] = []
  for (const file of sources.filter((name) => Object.keys(ARROWS).includes(roomOf(name))))
    for (const path of importsOf(read(file)).filter((name) => name.startsWith('.'))) {
      const target = relative(ROOT, join(ROOT, dirname(file), path))
      if (roomOf(target) !== roomOf(file) && !target.startsWith('tools/'))
        wrong.push(`${file} → ${target}`)
    }
  expect(wrong).toEqual([])
})

test('the domain knows no database, no network, no clock', () => {
  const pure = sources.filter((file) => /^packages\/domain\/src\/(?!.*\.test\.ts)/.test(file))
  expect(pure.filter((file) => /new Date\(\)|Date\.now|node:|fetch\(/.test(read(file)))).toEqual([])
})

test('the API asks the clock in one place, and opens transactions only to read, at the door to write, or to load a world', () => {
  const api = sources.filter((file) => file.startsWith('apps/api/src/') && !/test/.test(file))
  expect(api.filter((file) => /new Date\(\)|Date\.now/.test(read(file)))).toEqual([
    'apps/api/src/system-clock.ts',
  ])
  const transactions = sources.filter(
    (file) => !/test|packages\/db/.test(file) && /'BEGIN|\$transaction/.test(read(file)),
  )
  expect(transactions).toEqual([
    'apps/api/src/plan-state/load.ts',
    'apps/api/src/writing/write.ts',
    'seeds/transaction.ts',
  ])
})

test('files are named in kebab-case after what they do', () => {
  const named = files.filter(
    (file) => /^(apps|packages|seeds|tools|bench)\//.test(file) && basename(file) !== 'README.md',
  )
  const odd = named.filter((file) => {
    const name = basename(file)
    const allowed = /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name)
    return !allowed || /^(utils|helpers|common|manager)\b/.test(name)
  })
  expect(odd).toEqual([])
})

test('every path that the documents name exists', () => {
  const missing: string[] = []
  for (const file of files.filter((name) => name.endsWith('.md')))
    for (const [, path = ''] of read(file).matchAll(
      /`((?:apps|packages|seeds|tools|bench|docs|prisma|\.ci)\/[\w./-]*[\w/])`/g,
    ))
      if (!existsSync(join(ROOT, path))) missing.push(`${file}: ${path}`)
  expect(missing).toEqual([])
})
