import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { onServer } from '../testing/sql.ts'
import { child, folder, start, startElsewhere } from '../testing/throwaway-servers.ts'
import type { EmbeddedServer } from './index.ts'
import { placeOf } from './place.ts'
import { isAlive } from './postmaster.ts'
import { serverUser } from './server-user.ts'

/** Ends the postmaster as the system would that has no memory left: without a word to anyone. */
function kill(server: EmbeddedServer): void {
  process.kill(server.postmasterPid, 'SIGKILL')
}

/** As if the process that the stale file names had gone, and its number been given to another. */
function nameInPidFile(directory: string, pid: number | undefined): void {
  const file = join(placeOf(directory).data, 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)))
}

describe('an embedded server', () => {
  it('comes up with every acknowledged row after kill -9 in the middle of writing', async () => {
    const directory = folder()
    let server = await start(directory)
    await onServer(server.url, 'CREATE TABLE written (n int PRIMARY KEY)')
    let acknowledged = 0
    for (let round = 1; round <= 5; round++) {
      const writers = Array.from({ length: 4 }, async () => {
        const client = new pg.Client({ connectionString: server.url })
        client.on('error', () => {})
        await client.connect()
        for (;;) {
          const { rows } = await client.query(
            `INSERT INTO written SELECT count(*) + 1 FROM written ON CONFLICT DO NOTHING RETURNING n`,
          )
          acknowledged = Math.max(acknowledged, rows[0]?.n ?? 0)
        }
      })
      await expect.poll(() => acknowledged, { interval: 1 }).toBeGreaterThan(round * 50)
      kill(server)
      await Promise.allSettled(writers)
      server = await start(directory)
      expect(server.started).toBe('started')
      const [found] = await onServer<{ all: number; last: number }>(
        server.url,
        'SELECT count(*)::int AS all, max(n) AS last FROM written',
      )
      expect(found?.all).toBe(found?.last)
      expect(found?.last).toBeGreaterThanOrEqual(acknowledged)
    }
  })

  it('waits for the processes of a killed server that still end', async () => {
    const directory = folder()
    const server = await start(directory)
    const busy = onServer(server.url, 'SELECT pg_sleep(600)').catch((error: unknown) => error)
    const sleeping = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event = 'PgSleep'`
    await expect.poll(() => onServer(server.url, sleeping)).toEqual([{ n: 1 }])
    kill(server)
    expect((await start(directory)).started).toBe('started')
    expect(await busy).toBeInstanceOf(Error)
  })

  it('is attached to after its parent was killed, and held none of its output open', async () => {
    const directory = folder()
    const { parent, pid } = await startElsewhere(directory)
    const closed = new Promise((resolve) => parent.once('close', resolve))
    parent.kill('SIGKILL')
    await closed
    expect(await start(directory)).toMatchObject({ started: 'attached', postmasterPid: pid })
  })

  it('comes up after its parent and itself were killed together', async () => {
    const directory = folder()
    const { parent, pid } = await startElsewhere(directory)
    parent.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    expect((await start(directory)).started).toBe('started')
  })

  it('outlives a Ctrl-C in the terminal, which is ours to handle', async () => {
    const directory = folder()
    const { parent, pid } = await startElsewhere(directory)
    const ended = new Promise((resolve) => parent.once('exit', (_, signal) => resolve(signal)))
    process.kill(-(parent.pid ?? 0), 'SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(await start(directory)).toMatchObject({ started: 'attached', postmasterPid: pid })
  })

  it('starts although its stale pid file names a process of another program', async () => {
    const directory = folder()
    kill(await start(directory))
    const user = serverUser(placeOf(directory))
    const as = user === null ? {} : { uid: user.uid, gid: user.gid }
    const other = child(spawn('sleep', ['600'], as))
    nameInPidFile(directory, other.pid)
    expect((await start(directory)).started).toBe('started')
    expect(isAlive(other.pid ?? 0)).toBe(true)
  })

  it('starts although its stale pid file names the server of other data', async () => {
    const directory = folder()
    const other = await start(folder())
    kill(await start(directory))
    nameInPidFile(directory, other.postmasterPid)
    expect((await start(directory)).started).toBe('started')
    expect(await onServer(other.url, 'SELECT 1 AS still')).toEqual([{ still: 1 }])
  })
})
