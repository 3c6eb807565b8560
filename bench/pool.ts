import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@koreplan/db'
import { startEmbedded } from '@koreplan/db/embedded'
import { chromium } from 'playwright-core'
import { findBrowser } from '../tools/browser.ts'
import { timesOf } from './load.ts'
import { signIn } from './page.ts'
import { run } from './process.ts'
import { signedInAt } from './sign-in.ts'

// What a ledger of 100,000 entries costs: `node bench/pool.ts` (`ENTRIES=20000 node bench/pool.ts`: another size).

const ENTRIES = Number(process.env['ENTRIES'] ?? 100_000)
const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'
const POOL = `${PLAN}/pools/erhvervspulje`
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** Of ten entries two are commitments, six expenses drawn on them, one a release of 1 øre, one an expense that is taken back. */
const FILL = `
  WITH p AS (SELECT id, plan_id FROM pool WHERE slug = 'erhvervspulje'),
  a AS (SELECT array_agg(id ORDER BY id) AS ids FROM activity WHERE plan_id = (SELECT plan_id FROM p)),
  rich AS (
    INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, text, author, recorded_at)
    SELECT plan_id, id, 'appropriation', '2007-01-01', 100000000000, 'Opdigtet til måling', 'Måling', now() FROM p
    RETURNING id
  )
  INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, activity_id, text, author, recorded_at)
  SELECT plan_id, p.id, 'commitment', date '2007-01-02' + (n % 300)::int, 100000, ids[1 + n % cardinality(ids)],
    'Opdigtet til måling', 'Måling', now()
  FROM p, a, generate_series(1, $1::int / 5) n, rich`
const DRAW = `
  INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, activity_id, commitment_id, text, payee, voucher, author, recorded_at)
  SELECT plan_id, pool_id, (CASE WHEN n = 1 THEN 'release' ELSE 'expense' END)::entry_kind, date + 10 + n::int * 20,
    CASE WHEN n = 1 THEN 1 ELSE 10000 + c.id % 9973 END, activity_id, CASE WHEN n = 5 THEN NULL ELSE c.id END,
    'Opdigtet til måling', 'Eksempelfirma', NULL, 'Måling', now()
  FROM pool_entry c, generate_series(1, 5) n
  WHERE c.kind = 'commitment' AND c.text = 'Opdigtet til måling' AND (n <> 1 OR c.id % 2 = 0)`
const VOID = `
  INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, voids_id, text, author, recorded_at)
  SELECT plan_id, pool_id, 'void', date, amount_ore, id, 'Opdigtet til måling', 'Måling', now()
  FROM pool_entry e WHERE kind = 'expense' AND commitment_id IS NULL AND text = 'Opdigtet til måling' AND id % 4 = 0`

const directory = join(tmpdir(), `koreplan-bench-${process.pid}-pool`)
const server = await startEmbedded({ directory })
try {
  const env = { DATABASE_URL: server.url, RATE_LIMIT_PER_MINUTE: '1000000000' }
  const api = await run([process.execPath, 'apps/api/src/server.ts'], env, '/health/ready')
  const db = openDatabase(server.url)
  for (const [query, values] of [
    [FILL, [ENTRIES]],
    [DRAW, []],
    [VOID, []],
    ['ANALYZE', []],
  ] as const)
    await db.pool.query(query, [...values])
  const { rows } = await db.pool.query<{ n: string }>('SELECT count(*) AS n FROM pool_entry')
  await db.close()
  const headers = await signedInAt(api.url)
  const begun = performance.now()
  await fetch(`${api.url}${POOL}`, { headers })
  say(
    `${rows[0]?.n} entries. The first question after all were written: ${ms(performance.now() - begun)}.`,
  )
  say(
    '\n| reply | date not asked before, median / worst of 20 | asked before, median / worst | bytes |',
  )
  say('| --- | --- | --- | --- |')
  const days = Array.from({ length: 20 }, (_, at) =>
    new Date(Date.UTC(2008, 0, 1 + 7 * at)).toISOString().slice(0, 10),
  )
  for (const [what, path] of [
    ['pool: account, by area, by month, commitments, reconciliation', POOL],
    ['dashboard', `${PLAN}/dashboard`],
    ['first 100 lines of the ledger', `${PLAN}/entries`],
    ['commitments', `${PLAN}/commitments`],
  ] as const) {
    const urls = days.map((day) => `${api.url}${path}?asOf=${day}`)
    const fresh = await timesOf(urls, headers)
    const again = await timesOf(urls, headers)
    const { byteLength } = await (await fetch(urls[19] ?? '', { headers })).arrayBuffer()
    say(
      `| ${what} | ${ms(fresh.median)} / ${ms(fresh.worst)} | ${ms(again.median)} / ${ms(again.worst)} | ${byteLength} |`,
    )
  }
  for (const ending of ['csv', 'xlsx']) {
    const asked = performance.now()
    const { byteLength } = await (
      await fetch(`${api.url}${PLAN}/entries.${ending}?asOf=2008-11-01`, { headers })
    ).arrayBuffer()
    say(`\nThe whole ledger as .${ending}: ${ms(performance.now() - asked)}, ${byteLength} bytes.`)
  }
  const writes: number[] = []
  for (let at = 0; at < 10; at++) {
    const asked = performance.now()
    const reply = await fetch(`${api.url}${POOL}/entries`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({
        kind: 'commitment',
        date: '2008-09-01',
        amountOre: 100,
        activity: '4.2',
        text: 'Måling',
      }),
    })
    if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`)
    writes.push(performance.now() - asked)
  }
  const sorted = writes.toSorted((one, other) => one - other)
  say(
    `\nA commitment entered: ${ms(sorted[5] ?? NaN)} in the median, ${ms(sorted[9] ?? NaN)} at worst of 10.`,
  )
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await signIn(page, api.url)
    for (const [path, sign] of [
      ['/pool?asOf=2008-11-01', '[id^=entry-]'],
      ['/?asOf=2008-11-01', 'main figure svg[role=img] text'],
    ] as const) {
      const opened = performance.now()
      await page.goto(`${api.url}${path}`, { waitUntil: 'commit' })
      await page.waitForSelector(sign)
      say(`${path} shows its figures after ${ms(performance.now() - opened)}.`)
    }
  } finally {
    await browser.close()
  }
  await api.stop()
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
