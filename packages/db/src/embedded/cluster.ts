import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedServerError } from './failure.ts'
import { persist, type Place } from './place.ts'
import { isAlive } from './postmaster.ts'
import { run } from './run.ts'
import type { ServerUser } from './server-user.ts'
import { SETTINGS_FILE, type Settings } from './settings.ts'

/** The owner of everything in an embedded server. */
export const SUPERUSER = 'koreplan'

/**
 * Makes the cluster when there is none, and answers whether it did. Refuses one of another major
 * version.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  user: ServerUser | null,
  settings: Settings,
): Promise<boolean> {
  removeLeftovers(place)
  if (!existsSync(place.cluster)) return createCluster(place, binaries, user, settings)
  const major = Number(readFileSync(join(place.data, 'PG_VERSION'), 'utf8'))
  if (major !== binaries.major) {
    throw new EmbeddedServerError(
      `The data in ${place.cluster} were written by PostgreSQL ${major} and cannot be read by ` +
        `PostgreSQL ${binaries.major}, which this program has: run it with PostgreSQL ${major}, ` +
        'back up there and restore here.',
    )
  }
  return false
}

async function createCluster(
  place: Place,
  binaries: Binaries,
  user: ServerUser | null,
  settings: Settings,
): Promise<boolean> {
  const half = `${place.cluster}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const data = join(half, basename(place.data))
  const password = join(half, basename(place.password))
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (user !== null) for (const at of [half, password]) chownSync(at, user.uid, user.gid)

  const { code, said } = await run(
    binaries.program('initdb'),
    [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      ...locale(binaries.major),
      // Who turns fsync off has nothing to lose here either.
      ...(settings['fsync'] === 'off' ? ['--no-sync'] : []),
    ],
    place,
    user,
  )
  if (code !== 0) {
    rmSync(half, { recursive: true })
    throw new EmbeddedServerError(`PostgreSQL's initdb failed:\n${said}`)
  }
  appendFileSync(join(data, 'postgresql.conf'), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`)
  return appear(half, place)
}

/**
 * Sorting and letters by Unicode code point, alike on every machine; from 17 on PostgreSQL's own,
 * not the C library's.
 */
function locale(major: number): readonly string[] {
  const libc = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  return ['--encoding=UTF8', `--locale=${libc}`, ...(major >= 17 ? builtin : [])]
}

/** False when another process that started at the same moment was first: its cluster is the one. */
function appear(half: string, place: Place): boolean {
  try {
    renameSync(half, place.cluster)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (existsSync(place.cluster)) return false
    throw error
  }
  persist(place.directory)
  return true
}

/** Of starts that were cut off: they never became a cluster. */
function removeLeftovers(place: Place): void {
  for (const name of readdirSync(place.directory)) {
    const pid = /\.new-(\d+)(-[0-9a-f]+)?$/.exec(name)?.[1]
    if (pid !== undefined && Number(pid) !== process.pid && !isAlive(Number(pid))) {
      rmSync(join(place.directory, name), { recursive: true, force: true })
    }
  }
}
