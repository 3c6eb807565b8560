import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@koreplan/db'
import { startEmbedded } from '@koreplan/db/embedded'
import { run } from './process.ts'
import { signedInAt, type Headers } from './sign-in.ts'

// Fifty editors at once for a minute, over HTTP, through two API processes on one database:
// `node bench/editors.ts`. Prints how many changes were kept and refused, and looks for lost ones.

const EDITORS = 50
const SECONDS = Number(process.env['SECONDS'] ?? 60)
const NUMBERS = ['1.1', '1.2', '1.3', '4.1', '4.2', '4.3', '6.1', '6.2']
const FIELDS = ['title', 'description', 'expectedResults'] as const
const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'

const kept: string[] = []
const statuses = new Map<number, number>()
const times: number[] = []

async function patch(url: string, headers: Headers, version: number, body: object) {
  const begun = performance.now()
  const reply = await fetch(url, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json', 'if-match': `"v${version}"` },
    body: JSON.stringify(body),
  })
  times.push(performance.now() - begun)
  statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
  return { status: reply.status, body: (await reply.json()) as { current?: { version: number } } }
}

/** Changes one field after another; where somebody was first it looks at both and keeps the own. */
async function edit(base: string, name: number, until: number): Promise<void> {
  const headers = await signedInAt(base)
  for (let at = 0; performance.now() < until; at++) {
    const number = NUMBERS[(name + at) % NUMBERS.length] ?? '1.1'
    const field = FIELDS[(name + at) % FIELDS.length] ?? 'title'
    const url = `${base}${PLAN}/activities/${number}`
    const read = await fetch(url, { headers })
    let { version } = (await read.json()) as { version: number }
    for (;;) {
      const { status, body } = await patch(url, headers, version, { [field]: `${name}.${at}` })
      if (status === 200) kept.push(`${number} ${field} ${name}.${at}`)
      if (status !== 412 || body.current === undefined) break
      version = body.current.version
    }
  }
}

const directory = join(tmpdir(), `koreplan-bench-${process.pid}-editors`)
const server = await startEmbedded({ directory })
const api = () =>
  run(
    [process.execPath, 'apps/api/src/server.ts'],
    { DATABASE_URL: server.url, RATE_LIMIT_PER_MINUTE: '1000000000' },
    '/health/ready',
  )
const one = await api()
const other = await api()
const until = performance.now() + SECONDS * 1000
await Promise.all(
  Array.from({ length: EDITORS }, (_, name) => edit((name % 2 ? one : other).url, name, until)),
)
const db = openDatabase(server.url)
const { rows } = await db.pool.query<{ change: string }>(
  `SELECT a.number || ' ' || f.key || ' ' || (f.value #>> '{}') AS change
   FROM audit_event e JOIN activity a ON a.id = e.activity_id, jsonb_each(e.after) f
   WHERE e.action = 'activity.edit'`,
)
const told = new Set(rows.map(({ change }) => change))
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): number => Math.round(sorted[Math.floor(share * sorted.length)] ?? NaN)
const counts = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')
process.stdout.write(
  `${EDITORS} editors, ${SECONDS} s, two processes: ${kept.length} changes kept, ` +
    `${kept.filter((change) => !told.has(change)).length} of them lost, ` +
    `${rows.length - kept.length} told but not acknowledged; replies ${counts}; ` +
    `a change took ${at(0.5)} ms in the median, ${at(0.99)} ms at p99.\n`,
)
await db.close()
await one.stop()
await other.stop()
await server.stop()
rmSync(directory, { recursive: true, force: true })
