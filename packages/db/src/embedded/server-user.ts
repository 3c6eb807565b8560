import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { EmbeddedServerError } from './failure.ts'
import type { Place } from './place.ts'

/** The user that PostgreSQL runs as when it cannot run as us. It has to have an entry in passwd. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of the data, else as `postgres` or
 * `nobody`. Null means as who we are. Refuses data that neither we nor, as root, that user may use.
 */
export function serverUser(place: Place): ServerUser | null {
  const own = process.getuid?.()
  if (own === undefined) return null
  const owner = statSync(place.cluster, { throwIfNoEntry: false })?.uid
  if (own !== 0) {
    if (owner === undefined || owner === own) return null
    throw new EmbeddedServerError(
      `The data in ${place.cluster} belong to user ${owner}: start as that user, or as root.`,
    )
  }
  if (owner === 0) {
    throw new EmbeddedServerError(
      `The data in ${place.cluster} belong to root, and PostgreSQL refuses to run as root: ` +
        `give them to another user with "chown -R nobody ${place.cluster}".`,
    )
  }
  const user = (owner === undefined ? ['postgres', 'nobody'] : [String(owner)])
    .map(find)
    .find((found) => found !== null)
  if (user !== undefined && user !== null) return user
  throw new EmbeddedServerError(
    owner === undefined
      ? 'PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody: ' +
          'start as another user.'
      : `The data in ${place.cluster} belong to user ${owner}, which this machine does not know.`,
  )
}

/** By name or number. */
function find(user: string): ServerUser | null {
  const [name, uid, gid] = [['-nu'], ['-u'], ['-g']].map((option) => {
    const { status, stdout } = spawnSync('id', [...option, user], { encoding: 'utf8' })
    return status === 0 ? stdout.trim() : undefined
  })
  if (name === undefined || uid === undefined || gid === undefined) return null
  return { name, uid: Number(uid), gid: Number(gid) }
}

/** Refuses a directory that the user cannot get to, naming the folder on the way that is closed. */
export function requireReach(user: ServerUser | null, directory: string): void {
  if (user === null || canEnter(user, directory)) return
  let closed = directory
  for (let at = directory; at !== dirname(at) && !canEnter(user, at); at = dirname(at)) closed = at
  throw new EmbeddedServerError(
    `PostgreSQL refuses to run as root and would run as ${user.name}, who cannot enter ${closed} ` +
      `on the way to the data directory ${directory}: let it in with "chmod o+x ${closed}", ` +
      'choose a data directory elsewhere, or start as another user than root.',
  )
}

function canEnter(user: ServerUser, directory: string): boolean {
  const { uid, gid } = user
  const test = ['-c', 'test -x "$1"', 'sh', directory]
  return spawnSync('/bin/sh', test, { uid, gid, cwd: '/' }).status === 0
}
