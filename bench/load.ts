import autocannon from 'autocannon'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.ts'
import type { Headers } from './sign-in.ts'

export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly bytes: number
}

const SECONDS = 5
/** How many ask at once: `CONNECTIONS=20 pnpm bench` asks with 20. */
const CONNECTIONS = Number(process.env['CONNECTIONS'] ?? 100)

/** Requests per second and milliseconds of one address, after a second of warming up. */
export async function loadOf(url: string, headers: Headers = {}): Promise<Load> {
  const bytes = (await (await fetch(url, { headers })).arrayBuffer()).byteLength
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 1 })
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`)
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, bytes }
}

/** The same bytes from a bare Fastify route. */
export async function bareLoadOf(url: string, headers: Headers): Promise<Load> {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'body.json')
  writeFileSync(file, Buffer.from(await (await fetch(url, { headers })).arrayBuffer()))
  const bare = await run([process.execPath, 'bench/bare.ts', file], {}, '/')
  try {
    return await loadOf(bare.url)
  } finally {
    await bare.stop()
  }
}

/** Milliseconds of requests made one after the other, each to an address never asked for before. */
export async function timesOf(
  urls: readonly string[],
  headers: Headers,
): Promise<{ median: number; worst: number }> {
  const times: number[] = []
  for (const url of urls) {
    const begun = performance.now()
    const reply = await fetch(url, { headers })
    await reply.arrayBuffer()
    if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
    times.push(performance.now() - begun)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? NaN, worst: sorted.at(-1) ?? NaN }
}
