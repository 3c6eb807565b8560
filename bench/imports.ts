import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './process.ts'
import { signedInAt } from './sign-in.ts'

// How long it takes to read a document of expenses, to enter it, and to take it back: `node bench/imports.ts`.

const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const directory = join(tmpdir(), `koreplan-bench-imports-${process.pid}`)
const server = await run(
  [process.execPath, 'apps/api/src/server.ts', '--data', 'example'],
  { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
  '/health/ready',
)
try {
  const headers = await signedInAt(server.url)
  const ask = async <T>(path: string, request: RequestInit = {}): Promise<T> => {
    const reply = await fetch(server.url + PLAN + path, {
      ...request,
      headers: { ...headers, ...(request.headers as Record<string, string>) },
    })
    if (!reply.ok) throw new Error(`${reply.status} for ${path}: ${await reply.text()}`)
    return (await reply.json()) as T
  }
  const documentOf = (count: number, mark: string): FormData => {
    const rows = Array.from({ length: count }, (_, at) =>
      [`${mark}${at}`, '15.03.2008', `Leverandør ${at % 50}`, 'Småting', '1,50', '4.2'].join(';'),
    )
    const text = ['Bilagsnr.;Dato;Leverandør;Tekst;Beløb;Aktivitet', ...rows].join('\r\n')
    const form = new FormData()
    form.append('file', new Blob([text]), 'poster.csv')
    return form
  }
  const timed = async <T>(work: () => Promise<T>): Promise<{ made: T; ms: number }> => {
    const begun = performance.now()
    return { made: await work(), ms: Math.round(performance.now() - begun) }
  }
  const { items } = await ask<{ items: { slug: string }[] }>('/pools')
  const once = async (count: number, mark: string): Promise<void> => {
    const send = () =>
      ask<{ id: number; version: number }>(`/pools/${items[0]?.slug}/imports`, {
        method: 'POST',
        body: documentOf(count, mark),
      })
    const { made, ms: read } = await timed(send)
    const { ms: entered } = await timed(() =>
      ask(`/imports/${made.id}/apply`, {
        method: 'POST',
        headers: { 'if-match': `"v${made.version}"`, 'content-type': 'application/json' },
        body: '{}',
      }),
    )
    const { ms: again } = await timed(send)
    const history = await ask<{ items: { id: number }[] }>('/history?limit=1')
    const { ms: undone } = await timed(() =>
      ask(`/history/${history.items[0]?.id}/undo`, { method: 'POST' }),
    )
    say(`| ${count} | ${read} ms | ${entered} ms | ${again} ms | ${undone} ms |`)
  }
  say('| rows | read and previewed | entered | read again | taken back |')
  say('| --- | --- | --- | --- | --- |')
  for (const [at, count] of [2000, 2000, 2000, 10_000].entries()) await once(count, `b${at}-`)
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
