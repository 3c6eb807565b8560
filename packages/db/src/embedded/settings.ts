import { chownSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'
import type { ServerUser } from './server-user.ts'

/** Server settings by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>

export const SETTINGS_FILE = 'koreplan.conf'

/**
 * One small application on one machine: little memory, few processes, and every acknowledged write
 * on disk (`fsync`, `synchronous_commit` and `full_page_writes` stay as PostgreSQL has them: on).
 */
const LEAN: Settings = {
  shared_buffers: '24MB',
  max_connections: '40',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  huge_pages: 'off',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_worker_processes: '1',
  autovacuum_max_workers: '1',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  log_checkpoints: 'off',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
}

/** From 18 on reads may have processes of their own, which an idle server need not keep. */
const LEAN_FROM_18: Settings = { io_method: 'sync', autovacuum_worker_slots: '1' }

/**
 * Read by each start of the server, over what initdb wrote; `ALTER SYSTEM` goes over it in turn.
 */
export function writeSettings(
  place: Place,
  user: ServerUser | null,
  major: number,
  port: number,
  chosen: Settings,
): void {
  const settings: Settings = {
    ...LEAN,
    ...(major >= 18 ? LEAN_FROM_18 : {}),
    ...chosen,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
  }
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  )
  const half = join(place.data, `${SETTINGS_FILE}.${process.pid}`)
  writeFileSync(half, `# Written anew at each start.\n${lines.join('')}`, { mode: 0o600 })
  if (user !== null) chownSync(half, user.uid, user.gid)
  renameSync(half, join(place.data, SETTINGS_FILE))
}
