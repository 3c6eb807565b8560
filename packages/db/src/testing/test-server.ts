import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../embedded/index.ts'
import { placeOf } from '../embedded/place.ts'
import { isAlive, livePostmaster } from '../embedded/postmaster.ts'
import { until } from './until.ts'

/** Nothing of a test run has to outlive a power cut. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const PREFIX = 'koreplan-test-'

const ROOM = 2 * 1024 ** 3

/**
 * In memory where that has the room: a database is copied there in 20 ms, on a disk in up to 500.
 */
const root = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM
}

/** A folder that PostgreSQL can reach, whoever it runs as. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(root, `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

/**
 * The server that tests run on: TEST_DATABASE_URL's, else one of its own, by the programs in
 * KOREPLAN_TEST_POSTGRES (`/usr/lib/postgresql/15/bin`) or the embedded ones.
 */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined) return { url: given, stop: async () => {} }
  await removeAbandoned()
  const folder = temporaryFolder()
  const server = await startEmbedded({
    directory: folder,
    ...testBinaries(),
    settings: { ...CARELESS, max_connections: '200', shared_buffers: '64MB' },
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export function testBinaries(): { binaries?: string } {
  const binaries = process.env['KOREPLAN_TEST_POSTGRES']
  return binaries ? { binaries } : {}
}

/** Removes a temporary folder with what still runs in it. */
export async function discard(folder: string): Promise<void> {
  const { data } = placeOf(folder)
  const running = existsSync(data) ? livePostmaster(data) : null
  if (running !== null) {
    process.kill(running.pid, 'SIGQUIT')
    await until(() => livePostmaster(data) === null, `the server in ${folder} ends`)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** What test runs left that were killed: their servers would run for ever. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(root, name)
    const owner = Number(name.slice(PREFIX.length).split('-')[0])
    if (!isAlive(owner) && statSync(folder).uid === process.getuid?.()) await discard(folder)
  }
}
