import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@koreplan/db'
import { startEmbedded } from '@koreplan/db/embedded'
import { afterAll, describe, expect, test } from 'vitest'

// The program as it is started: what a stranger, a crash or a second start does to it.

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url))
// Made by the program: a folder of ours would be closed to the user that PostgreSQL runs as.
const directory = join(tmpdir(), `koreplan-server-${process.pid}`)
const started: ChildProcess[] = []

interface Program {
  readonly child: ChildProcess
  readonly url: string
  said(): string
  ended(): Promise<number | null>
}

/** Starts the program and waits for its last line, or its end. */
function start(...given: (string | NodeJS.ProcessEnv)[]): Promise<Program> {
  const args = given.filter((one) => typeof one === 'string')
  const env = given.filter((one) => typeof one !== 'string')
  const child = spawn(process.execPath, [SERVER, ...args], {
    env: {
      ...process.env,
      // The test runner's own, which means something else.
      BASE_URL: undefined,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIRECTORY: directory,
      ...env[0],
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  const end = new Promise<number | null>((resolve) => child.once('close', resolve))
  return new Promise((resolve) => {
    const ready = (): void => {
      const [, url = ''] = /Køreplan is at (\S+)/.exec(said) ?? []
      if (url !== '') resolve({ child, url, said: () => said, ended: () => end })
    }
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString()
        ready()
      })
    void end.then(() => resolve({ child, url: '', said: () => said, ended: () => end }))
  })
}

const postmaster = (): number =>
  Number(readFileSync(join(directory, 'cluster', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

/** A write that the database has acknowledged. */
async function write(title: string): Promise<void> {
  const server = await startEmbedded({ directory })
  const db = openDatabase(server.url)
  await db.pool.query(`UPDATE activity SET title = $1 WHERE number = '1.1'`, [title])
  await db.close()
}

/** Signs in as one of the example data's accounts. */
async function signedInAt({ url }: Program): Promise<{ cookie: string }> {
  const reply = await fetch(`${url}/api/v1/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'eksempel-medlem' }),
  })
  return { cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

async function titleAt(program: Program): Promise<string> {
  const address = `${program.url}/api/v1/plans/erhvervspolitik-2007-2009/activities/1.1`
  const reply = await fetch(address, { headers: await signedInAt(program) })
  return ((await reply.json()) as { title: string }).title
}

/** The address for the first administrator, if the program said one. */
const setupOf = (program: Program): string | null =>
  /^Make the administrator at (\S+)$/m.exec(program.said())?.[1] ?? null

const makeAdministrator = (program: Program, address: string): Promise<Response> =>
  fetch(`${program.url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code: new URL(address).searchParams.get('code'),
      name: 'Administrator',
      email: 'administrator@example.test',
      password: 'en lang adgangskode',
    }),
  })

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await (await startEmbedded({ directory })).stop()
  rmSync(directory, { recursive: true, force: true })
})

describe('the program', { timeout: 60_000 }, () => {
  test('says in its last line where it is, and ends in order when it is interrupted', async () => {
    const program = await start()
    expect(program.said().trimEnd().split('\n').at(-1)).toMatch(/^Køreplan is at http:\/\/127/)
    program.child.kill('SIGINT')
    expect(await program.ended()).toBe(0)
    expect(existsSync(join(directory, 'cluster', 'data', 'postmaster.pid'))).toBe(false)
  })

  test('started a second time on one data directory says that it is in use', async () => {
    const first = await start()
    const second = await start()
    expect(await second.ended()).toBe(1)
    expect(second.said()).toContain('in use by another process')
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200)
    first.child.kill('SIGTERM')
    expect(await first.ended()).toBe(0)
  })

  test('comes up with every acknowledged write after kill -9 of the API, of PostgreSQL, of both', async () => {
    let program = await start()
    await write('før API')
    program.child.kill('SIGKILL')
    await program.ended()

    program = await start()
    expect(await titleAt(program)).toBe('før API')
    await write('før PostgreSQL')
    process.kill(postmaster(), 'SIGKILL')
    expect(await program.ended()).toBe(1)
    expect(program.said()).toMatch(/PostgreSQL/)

    program = await start()
    expect(await titleAt(program)).toBe('før PostgreSQL')
    await write('før begge')
    process.kill(postmaster(), 'SIGKILL')
    program.child.kill('SIGKILL')
    await program.ended()

    program = await start()
    expect(await titleAt(program)).toBe('før begge')
    program.child.kill('SIGHUP')
    expect(await program.ended()).toBe(0)
  })

  test('keeps the data that is there, whatever it is asked to load', async () => {
    const program = await start('--data', 'plan')
    expect(await titleAt(program)).toBe('før begge')
    program.child.kill('SIGINT')
    await program.ended()
  })

  test('deletes nothing when nobody can be asked, and all when told so', async () => {
    const asked = await start('--fresh')
    expect(await asked.ended()).toBe(1)
    expect(asked.said()).toContain('--yes')
    const fresh = await start('--fresh', '--yes', '--data', 'none')
    const made = await makeAdministrator(fresh, setupOf(fresh) ?? '')
    const cookie = made.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const reply = await fetch(`${fresh.url}/api/v1/plans`, { headers: { cookie } })
    expect(await reply.json()).toMatchObject({ items: [], total: 0 })
    fresh.child.kill('SIGINT')
    await fresh.ended()
  })

  test('tells once, without data, where the first administrator is made', async () => {
    const first = await start('--fresh', '--yes', '--data', 'plan')
    const told = setupOf(first) ?? ''
    expect(told).toMatch(/\/setup\?code=\S{32}$/)
    expect(first.said().trimEnd().split('\n').at(-1)).toMatch(/^Køreplan is at/)
    first.child.kill('SIGINT')
    await first.ended()

    const second = await start()
    expect(setupOf(second)).toBeNull()
    second.child.kill('SIGINT')
    await second.ended()

    const third = await start('--setup-code')
    const anew = setupOf(third) ?? ''
    expect((await makeAdministrator(third, told)).status).toBe(410)
    expect((await makeAdministrator(third, anew)).status).toBe(204)
    expect((await makeAdministrator(third, anew)).status).toBe(410)
    third.child.kill('SIGINT')
    await third.ended()

    const fourth = await start('--setup-code')
    expect([setupOf(fourth), fourth.said()]).toEqual([
      null,
      expect.stringContaining('There is an administrator already'),
    ])
    fourth.child.kill('SIGINT')
    await fourth.ended()
  })

  test('says so when its port is taken, and leaves no PostgreSQL behind', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const program = await start({ PORT: String(port) })
    expect(await program.ended()).toBe(1)
    expect(program.said()).toContain(`Port ${port} is in use`)
    expect(existsSync(join(directory, 'cluster', 'data', 'postmaster.pid'))).toBe(false)
    taken.close()
  })

  test('refuses what it does not know, and tells what there is', async () => {
    const odd = await start('--data', 'alt')
    expect([await odd.ended(), odd.said()]).toEqual([1, expect.stringContaining('example, plan')])
    const help = await start('--help')
    expect([await help.ended(), help.said()]).toEqual([0, expect.stringContaining('--fresh')])
  })
})
