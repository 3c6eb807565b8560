import { spawn } from 'node:child_process'
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { ServerUser } from './server-user.ts'
import type { Place } from './place.ts'

const LOG_LIMIT = 10 * 1024 * 1024

/** Our environment without what would steer PostgreSQL's programs behind our back. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/**
 * Runs one of PostgreSQL's programs and answers its exit code and what it, or the server it
 * started, wrote to the log meanwhile. It gets the log as its output, so nothing of ours stays
 * open, and its own process group, so a Ctrl-C in the terminal reaches only us, who stop the server
 * in order.
 */
export async function run(
  program: string,
  args: readonly string[],
  place: Place,
  user: ServerUser | null,
): Promise<{ code: number; said: string }> {
  const log = openLog(place, user)
  try {
    const child = spawn(program, args, {
      ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
      cwd: place.directory,
      env: plainEnvironment(),
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', log.handle, log.handle],
    })
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (status) => resolve(status ?? 1))
    })
    return { code, said: readFileSync(place.log).subarray(log.size).toString().trim() }
  } finally {
    closeSync(log.handle)
  }
}

/** Begins a new log when the old one has grown large; one old one is kept. */
export function rotateLog(place: Place): void {
  const size = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT) renameSync(place.log, `${place.log}.1`)
}

function openLog(place: Place, user: ServerUser | null): { handle: number; size: number } {
  const handle = openSync(place.log, 'a', 0o600)
  if (user !== null) chownSync(place.log, user.uid, user.gid)
  return { handle, size: statSync(place.log).size }
}
