import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What the server itself says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** `starting`, `ready`, `stopping`. */
  readonly status: string
}

/**
 * A process id that no system gives. A pid file whose process is gone may name one that now belongs
 * to another program; PostgreSQL would then believe itself running for ever.
 */
const NOBODY_S_PID = 2 ** 22 + 1

/**
 * The server that runs on the data, or null: none, or only its stale pid file, which PostgreSQL
 * clears itself.
 */
export function livePostmaster(data: string): Postmaster | null {
  const file = join(data, 'postmaster.pid')
  const lines = readOrNull(file)?.split('\n')
  const pid = Number(lines?.[0])
  if (lines === undefined || !(pid > 0) || !isAlive(pid)) return null
  if (isAnotherProgram(pid, data)) {
    // Only the pid is changed: PostgreSQL still reads from the rest whether a process of the dead
    // server holds its memory.
    writeFileSync(file, [NOBODY_S_PID, ...lines.slice(1)].join('\n'))
    return null
  }
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** True only when that is certain: the process is no postmaster, or that of other data. */
function isAnotherProgram(pid: number, data: string): boolean {
  const command = commandOf(pid)
  if (command === null) return false
  const [program = '', ...args] = command
  if (!/^postgres$/.test(basename(program))) return true
  const its = args[args.indexOf('-D') + 1]
  return args.includes('-D') && its !== undefined && isOther(its, data)
}

function isOther(directory: string, data: string): boolean {
  try {
    const [one, other] = [statSync(directory), statSync(data)]
    return one.ino !== other.ino || one.dev !== other.dev
  } catch {
    return false // not to be seen by us: not certain
  }
}

/** The program and its arguments; null when the system does not tell. */
function commandOf(pid: number): readonly string[] | null {
  if (process.platform === 'linux') {
    return readOrNull(`/proc/${pid}/cmdline`)?.split('\0') ?? null
  }
  if (process.platform === 'win32') return null
  const { status, stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], {
    encoding: 'utf8',
  })
  return status === 0 ? [stdout.trim()] : null
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
