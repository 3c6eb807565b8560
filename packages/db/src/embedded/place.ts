import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { EmbeddedServerError } from './failure.ts'

/** Where everything of one embedded server lies. */
export interface Place {
  readonly directory: string
  /**
   * `data` and `password`, which only make sense together: they appear by one rename, when both are
   * complete.
   */
  readonly cluster: string
  readonly data: string
  readonly password: string
  readonly log: string
}

/**
 * Makes the directory when it is missing. `shared`: another user than ours runs the server and has
 * to reach it.
 */
export function openPlace(directory: string, shared: boolean): Place {
  const place = placeOf(directory)
  if (/["$`\\\n]/.test(place.directory) && process.platform !== 'win32') {
    throw new EmbeddedServerError(
      `PostgreSQL's pg_ctl cannot handle the path ${place.directory}: ` +
        'use one without ", $, ` and \\.',
    )
  }
  try {
    const made = mkdirSync(place.directory, { recursive: true })
    if (made !== undefined) chmodSync(place.directory, 0o700)
    // Whatever the umask: the cluster within is closed to others by itself.
    if (made !== undefined && shared) {
      for (let at = place.directory; at.length >= made.length; at = dirname(at)) {
        chmodSync(at, 0o755)
      }
    }
    if (made !== undefined) persist(dirname(made))
  } catch (error) {
    throw new EmbeddedServerError(
      `The data directory ${place.directory} cannot be made: ${String(error)}`,
    )
  }
  return place
}

export function placeOf(directory: string): Place {
  const at = resolve(directory)
  return {
    directory: at,
    cluster: join(at, 'cluster'),
    data: join(at, 'cluster', 'data'),
    password: join(at, 'cluster', 'password'),
    log: join(at, 'postgres.log'),
  }
}

/** A new name in a directory survives a power cut only once the directory is on disk too. */
export function persist(directory: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
