import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryOf } from './memory.ts'
import { run } from './process.ts'
import { signedInAt } from './sign-in.ts'

// What it takes to make documents: `node bench/documents.ts`; `ACTIVITIES=500 node bench/documents.ts` adds a plan so
// big. Each is asked for as a program would, one after the other, of dates that nobody has asked for: a time is from
// the request to the last byte.

const PLANS = [
  { world: 'example', slug: 'erhvervspolitik-2007-2009', activities: 33 },
  {
    world: 'generated',
    slug: 'genereret-plan',
    activities: Number(process.env['ACTIVITIES'] ?? 0),
  },
] as const
const DATES = ['2008-03-01', '2008-05-02', '2008-07-03', '2008-09-04', '2008-11-01']

const say = (line: string): void => void process.stdout.write(`${line}\n`)

for (const { world, slug, activities } of PLANS.filter((plan) => plan.activities > 0)) {
  const directory = join(tmpdir(), `koreplan-bench-${process.pid}-${world}`)
  try {
    const api = await run(
      [
        process.execPath,
        'apps/api/src/server.ts',
        '--data',
        world,
        '--activities',
        String(activities),
      ],
      { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
      '/health/ready',
    )
    const headers = await signedInAt(api.url)
    say(`\n## ${activities} activities\n`)
    say('| document | bytes | median | worst |')
    say('| --- | --- | --- | --- |')
    for (const kind of ['before-meeting', 'status', 'plan'])
      for (const format of ['pdf', 'docx', 'xlsx']) {
        const url = `${api.url}/api/v1/plans/${slug}/reports/${kind}.${format}`
        const times: number[] = []
        let bytes = 0
        for (const asOf of DATES) {
          const begun = performance.now()
          const reply = await fetch(`${url}?asOf=${asOf}`, { headers })
          bytes = (await reply.arrayBuffer()).byteLength
          if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
          times.push((performance.now() - begun) / 1000)
        }
        times.sort((a, b) => a - b)
        const [median = 0, worst = 0] = [times[2], times.at(-1)]
        say(`| ${kind}.${format} | ${bytes} | ${median.toFixed(2)} s | ${worst.toFixed(2)} s |`)
      }
    const { server, database } = memoryOf(api.pid, directory)
    say(
      `\nMemory after: the API ${Math.round(server.mib)} MiB, PostgreSQL ${Math.round(database.mib)}.`,
    )
    await api.stop()
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
