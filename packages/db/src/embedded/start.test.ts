import { cpSync, existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onServer } from '../testing/sql.ts'
import { temporaryFolder, testBinaries } from '../testing/test-server.ts'
import { folder, start } from '../testing/throwaway-servers.ts'
import { startEmbedded, type EmbeddedServer } from './index.ts'
import { placeOf } from './place.ts'
import { livePostmaster } from './postmaster.ts'

describe('an embedded server, as it comes', () => {
  let directory: string
  let server: EmbeddedServer
  beforeAll(async () => {
    directory = temporaryFolder()
    server = await startEmbedded({ directory, ...testBinaries() })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(directory, { recursive: true })
  })

  const setting = async (name: string): Promise<unknown> =>
    (
      await onServer<{ value: unknown }>(server.url, `SELECT current_setting('${name}') AS value`)
    )[0]?.value

  it.each(['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'autovacuum'])(
    'has %s on',
    async (name) => {
      expect(await setting(name)).toBe('on')
    },
  )

  it('keeps its password to itself', async () => {
    const place = placeOf(directory)
    expect(statSync(place.password).mode & 0o777).toBe(0o600)
    expect(statSync(place.cluster).mode & 0o777).toBe(0o700)
    expect(await setting('password_encryption')).toBe('scram-sha-256')
    const guess = server.url.replace(/:[0-9a-f]+@/, ':guess@')
    await expect(onServer(guess, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('listens on this machine alone', async () => {
    expect(await setting('listen_addresses')).toBe('127.0.0.1')
  })

  it('knows Danish letters, and sorts by code point', async () => {
    expect(
      await onServer(server.url, `SELECT lower('ÅRHUS') AS lower, 'Å' > 'Z' AS after`),
    ).toEqual([{ lower: 'århus', after: true }])
  })

  it.runIf(process.getuid?.() === 0)('runs, as root, as the user to whom its data belong', () => {
    const owner = statSync(placeOf(directory).data).uid
    expect(owner).not.toBe(0)
    expect(statSync(`/proc/${server.postmasterPid}`).uid).toBe(owner)
  })
})

describe('startEmbedded', () => {
  it('makes a server, starts it again with what it holds, and attaches while it runs', async () => {
    const directory = folder()
    const made = await start(directory)
    expect(made.started).toBe('new')
    await onServer(made.url, 'CREATE TABLE kept AS SELECT 1 AS n')
    await made.stop()
    expect(livePostmaster(placeOf(directory).data)).toBeNull()

    const again = await start(directory)
    expect(again.started).toBe('started')
    expect(await onServer(again.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])

    const other = await start(directory)
    expect(other).toMatchObject({
      started: 'attached',
      postmasterPid: again.postmasterPid,
      url: again.url,
    })
    await other.stop()
    await again.stop()
    await expect(onServer(again.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('gives one server to two that start at the same moment', async () => {
    const directory = folder()
    const [one, two, three] = await Promise.all([
      start(directory),
      start(directory),
      start(directory),
    ])
    expect(two.postmasterPid).toBe(one.postmasterPid)
    expect(three.url).toBe(one.url)
    expect([one, two, three].filter(({ started }) => started !== 'attached')).toHaveLength(1)
  })

  it('clears away what a start that was cut off left', async () => {
    const directory = folder()
    const left = join(directory, 'cluster.new-4194305-00000000')
    cpSync(import.meta.dirname, left, { recursive: true })
    await start(directory)
    expect(existsSync(left)).toBe(false)
  })
})
