import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.ts'

// How soon a search in 10,000 activities with 100,000 updates is answered: `node bench/search.ts`.

const PLAN = '/api/v1/plans/genereret-plan'
const ROUNDS = 20
const QUESTIONS = ['5.100', 'a', 'aktivitet', 'møde', 'virksomhederne samarbejd', 'politik', 'zzz']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const directory = join(tmpdir(), `koreplan-bench-search-${process.pid}`)
const server = await run(
  [process.execPath, 'apps/api/src/server.ts', '--data', 'generated'],
  { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
  '/health/ready',
)
try {
  const signedIn = await fetch(`${server.url}/api/v1/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'eksempel-sekretaer' }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const ask = async (q: string): Promise<{ ms: number; found: number }> => {
    const begun = performance.now()
    const reply = await fetch(`${server.url}${PLAN}/search?q=${encodeURIComponent(q)}`, {
      headers: { cookie },
    })
    if (!reply.ok) throw new Error(`${reply.status} for ${q}`)
    const { groups } = (await reply.json()) as { groups: { items: unknown[] }[] }
    const found = groups.reduce((sum, { items }) => sum + items.length, 0)
    return { ms: performance.now() - begun, found }
  }
  // The plan is in memory, and the database has planned the question.
  for (let round = 0; round < 3; round++) await ask('zzz')
  say('| question | found (8 of each kind) | first | median | worst of 20 |')
  say('| --- | --- | --- | --- | --- |')
  for (const q of QUESTIONS) {
    const first = await ask(q)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push((await ask(q)).ms)
    const sorted = times.toSorted((one, other) => one - other)
    const ms = (value = NaN): string => `${value.toFixed(1)} ms`
    say(
      `| ${q} | ${first.found} | ${ms(first.ms)} | ${ms(sorted[ROUNDS / 2])} | ${ms(sorted.at(-1))} |`,
    )
  }
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
