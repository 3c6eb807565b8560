import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Running {
  readonly url: string
  readonly pid: number
  /** From the start of the process to the first request answered, in milliseconds. */
  readonly startedInMs: number
  stop(): Promise<void>
}

/** Starts a program of the repository on a free port and waits until it answers at `ready`. */
export async function run(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: string,
): Promise<Running> {
  const port = await freePort()
  const begun = performance.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const url = `http://127.0.0.1:${port}`
  await answered(url + ready, child)
  const startedInMs = performance.now() - begun
  return { url, pid: child.pid as number, startedInMs, stop: () => stopped(child) }
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it answered`)
    const reply = await fetch(url).catch(() => null)
    if (reply?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    process.kill(-(child.pid as number), 'SIGINT')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
