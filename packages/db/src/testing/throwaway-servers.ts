import { spawn, type ChildProcess } from 'node:child_process'
import { afterEach } from 'vitest'
import { startEmbedded, type EmbeddedServer } from '../embedded/index.ts'
import { discard, temporaryFolder, testBinaries } from './test-server.ts'

/**
 * Without fsync, which only a power cut would tell: what a killed server had acknowledged, the
 * system has.
 */
export const settings = { fsync: 'off' }

export const start = (directory: string): Promise<EmbeddedServer> =>
  startEmbedded({ directory, ...testBinaries(), settings })

const folders: string[] = []
const children: ChildProcess[] = []

/** A folder for one test; it and a server in it are gone after it. */
export function folder(): string {
  const made = temporaryFolder()
  folders.push(made)
  return made
}

/** A child for one test, killed after it if it still runs. */
export function child<Child extends ChildProcess>(started: Child): Child {
  children.push(started)
  return started
}

afterEach(async () => {
  for (const started of children.splice(0)) started.kill('SIGKILL')
  for (const made of folders.splice(0)) await discard(made)
})

/**
 * A process like ours that starts the server, tells its pid, and stays; in a process group of its
 * own.
 */
export async function startElsewhere(
  directory: string,
): Promise<{ parent: ChildProcess; pid: number }> {
  const module = JSON.stringify(new URL('../embedded/index.ts', import.meta.url).href)
  const options = JSON.stringify({ directory, ...testBinaries(), settings })
  const script = `const { startEmbedded } = await import(${module})
    console.log((await startEmbedded(${options})).postmasterPid)
    setInterval(() => {}, 1000)`
  const parent = child(
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const said = await new Promise<Buffer>((resolve, reject) => {
    parent.stdout.once('data', resolve)
    parent.once('exit', (code) => reject(new Error(`ended with ${code} before it had started`)))
  })
  return { parent, pid: Number(said) }
}
