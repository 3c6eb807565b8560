import { spawn, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'

/** A step that takes longer than this hangs. */
const LIMIT = 40 * 60_000

/** How much of a program's output is kept, in characters. */
const KEPT = 400_000

export interface Program {
  /** A script and its arguments, run by this Node. */
  readonly command: readonly string[]
  readonly cwd: string
  readonly env?: NodeJS.ProcessEnv
}

export interface Ended {
  readonly ok: boolean
  readonly output: string
}

/** What we run writes to us, and cannot see whether we write to a terminal. */
const isTerminal = process.stdout.isTTY

let running: ChildProcess | undefined

/** Runs a program to its end, its output kept for whoever wants to read it. */
export async function run({ command, cwd, env }: Program): Promise<Ended> {
  const child = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, FORCE_COLOR: isTerminal ? '1' : '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running = child
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const timer = setTimeout(() => {
    output += `\nStopped: it ran for more than ${LIMIT / 60_000} minutes.\n`
    child.kill('SIGTERM')
  }, LIMIT)
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      output += error.message
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
  clearTimeout(timer)
  running = undefined
  // Some colour whatever they are told.
  return { ok, output: (isTerminal ? output : stripVTControlCharacters(output)).trim() }
}

/** When we are asked to stop, what runs is stopped in order first: it may have servers of its own. */
export function stopWithChild(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const leave = (): never => process.exit(128 + constants.signals[signal])
      if (!running) leave()
      running?.on('exit', leave)
      // A terminal's Ctrl-C has reached it already.
      if (signal !== 'SIGINT') running?.kill(signal)
    })
  }
}
