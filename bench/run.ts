import { rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { bareLoadOf, loadOf, timesOf, type Load } from './load.ts'
import { memoryOf } from './memory.ts'
import { openCold } from './page.ts'
import { run, type Running } from './process.ts'
import { signedInAt, type Headers } from './sign-in.ts'

// What the product costs, measured on this machine: `pnpm bench`. Run it with nothing else running.

const PLANS = [
  { world: 'example', slug: 'erhvervspolitik-2007-2009', size: '33', activity: '4.2' },
  { world: 'generated', slug: 'genereret-plan', size: '10,000', activity: '5.100' },
] as const

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const server = (directory: string, ...args: string[]): Promise<Running> =>
  run(
    [process.execPath, 'apps/api/src/server.ts', ...args],
    { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
    '/health/ready',
  )

async function measure({ world, slug, size, activity }: (typeof PLANS)[number]): Promise<void> {
  const directory = join(tmpdir(), `koreplan-bench-${process.pid}-${world}`)
  try {
    const cold = await server(directory, '--data', world)
    await cold.stop()
    const warm = await server(directory)
    say(`\n## ${size} activities\n`)
    say(`Start, new data directory: ${ms(cold.startedInMs)}; again: ${ms(warm.startedInMs)}.`)
    tellMemory('idle', warm, directory)
    const plan = `${warm.url}/api/v1/plans/${slug}`
    const headers = await signedInAt(warm.url)
    await tellFreshDates(plan, headers)
    say('\n| reply | bytes | requests/s | p50 | p99 | bare route | share |')
    say('| --- | --- | --- | --- | --- | --- | --- |')
    await tellLoad('dashboard, asked before', `${plan}/dashboard?asOf=2008-11-01`, headers)
    await tellLoad('list of 100 activities', `${plan}/activities?limit=100`, headers)
    await tellLoad('one activity', `${plan}/activities/${activity}`, headers)
    tellMemory('after load', warm, directory)
    if (world === 'example') await tellPage(warm.url)
    await warm.stop()
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function tellMemory(when: string, { pid }: Running, directory: string): void {
  const { server: api, database } = memoryOf(pid, directory)
  const total = Math.round(api.mib + database.mib)
  say(
    `Memory ${when}: ${total} MiB, of it the API ${Math.round(api.mib)}, PostgreSQL ${Math.round(database.mib)}.`,
  )
}

async function tellFreshDates(plan: string, headers: Headers): Promise<void> {
  const day = (at: number): string => new Date(Date.UTC(2007, 6, 1 + at)).toISOString().slice(0, 10)
  await timesOf([`${plan}/dashboard`], headers)
  const urls = Array.from({ length: 100 }, (_, at) => `${plan}/dashboard?asOf=${day(at)}`)
  const fresh = await timesOf(urls, headers)
  const again = await timesOf(urls, headers)
  say(
    `Dashboard of a date not asked before: median ${ms(fresh.median)}, worst ${ms(fresh.worst)} of 100.`,
  )
  say(`The same dates again: median ${ms(again.median)}, worst ${ms(again.worst)}.`)
}

async function tellLoad(what: string, url: string, headers: Headers): Promise<void> {
  const own: Load = await loadOf(url, headers)
  const bare = await bareLoadOf(url, headers)
  const share = Math.round((100 * own.perSecond) / bare.perSecond)
  say(
    `| ${what} | ${own.bytes} | ${Math.round(own.perSecond)} | ${ms(own.p50)} | ${ms(own.p99)} ` +
      `| ${Math.round(bare.perSecond)} | ${share} % |`,
  )
}

async function tellPage(url: string): Promise<void> {
  const { usableMs, transferredKb, scriptKb, requests } = await openCold(`${url}/`)
  say(
    `\nOverview opened cold, median of 9: charts readable after ${ms(usableMs)}; ` +
      `${Math.round(transferredKb)} kB in ${requests} requests, of it ${Math.round(scriptKb)} kB script.`,
  )
}

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
)
for (const plan of PLANS) await measure(plan)
