import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { answers } from './answers.ts'
import { ensureCluster, SUPERUSER } from './cluster.ts'
import { EmbeddedServerError } from './failure.ts'
import { openPlace, placeOf } from './place.ts'
import { livePostmaster } from './postmaster.ts'
import { rotateLog, run } from './run.ts'
import { requireReach, serverUser } from './server-user.ts'
import { writeSettings, type Settings } from './settings.ts'

export { EmbeddedServerError } from './failure.ts'

export interface EmbeddedOptions {
  /** Where data, password and log lie; made when missing. */
  readonly directory: string
  /**
   * A folder with another PostgreSQL's initdb, pg_ctl and postgres, in place of the npm package's.
   */
  readonly binaries?: string
  /** Server settings over ours. A server that is attached to keeps those it was started with. */
  readonly settings?: Settings
}

export interface EmbeddedServer {
  readonly url: string
  /** `attached`: a server that was left running, by a parent that was killed, or still has. */
  readonly started: 'new' | 'started' | 'attached'
  readonly postmasterPid: number
  /** Ends the server in order; connections are cut off, and open transactions rolled back. */
  stop(): Promise<void>
}

/** How long a server may take, crash recovery included. */
const DEADLINE = 120_000

/**
 * What the server says when trying again will do: a port just taken, processes of a killed server
 * still going.
 */
const PASSING =
  /could not bind|could not create any TCP|pre-existing shared memory|"postmaster.pid" already exists/

/**
 * Starts the PostgreSQL that lies in a directory, or attaches to it when it runs. Only on
 * 127.0.0.1, with a random password that only its user may read. After a kill -9 of us, of the
 * server or of both, it comes up with each write that was acknowledged. It runs on when we are
 * killed; only `stop` ends it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    return await startOrAttach(options)
  } catch (error) {
    if (error instanceof EmbeddedServerError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new EmbeddedServerError(
      `The embedded PostgreSQL in ${options.directory} cannot be started: ${reason}.`,
      { cause: error },
    )
  }
}

async function startOrAttach(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const settings = options.settings ?? {}
  const user = serverUser(placeOf(options.directory))
  const place = openPlace(options.directory, user !== null)
  requireReach(user, place.directory)
  const binaries = findBinaries(options.binaries, place, user)
  const made = await ensureCluster(place, binaries, user, settings)
  const password = readFileSync(place.password, 'utf8')
  const pgCtl = binaries.program('pg_ctl')
  const urlOf = (port: number): string =>
    `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`

  let started: EmbeddedServer['started'] = 'attached'
  const deadline = Date.now() + DEADLINE
  for (;;) {
    const running = livePostmaster(place.data)
    if (running?.status === 'ready' && (await answers(urlOf(running.port), place.data))) {
      return server(running.pid, urlOf(running.port))
    }
    if (Date.now() > deadline) {
      throw new EmbeddedServerError(
        running === null
          ? `PostgreSQL did not start; its log is ${place.log}.`
          : `PostgreSQL, process ${running.pid}, is ${running.status} on ${place.data} ` +
              `and does not answer; its log is ${place.log}.`,
      )
    }
    if (running === null) await launch()
    else await delay(50)
  }

  async function launch(): Promise<void> {
    rotateLog(place)
    writeSettings(place, user, binaries.major, await freePort(), settings)
    const args = ['start', '--pgdata', place.data, '--wait', '--timeout=60', '--silent']
    const { code, said } = await run(pgCtl, args, place, user)
    if (code === 0) started = made ? 'new' : 'started'
    else if (PASSING.test(said)) await delay(100)
    else if (livePostmaster(place.data) === null) {
      throw new EmbeddedServerError(`PostgreSQL did not start:\n${said.slice(-2000)}`)
    }
  }

  function server(postmasterPid: number, url: string): EmbeddedServer {
    return {
      url,
      started,
      postmasterPid,
      async stop() {
        // Another process may have started the next one meanwhile: that is not ours to end.
        if (livePostmaster(place.data)?.pid !== postmasterPid) return
        const args = [
          'stop',
          '--pgdata',
          place.data,
          '--mode=fast',
          '--wait',
          '--timeout=60',
          '--silent',
        ]
        const { code, said } = await run(pgCtl, args, place, user)
        if (code !== 0 && livePostmaster(place.data)?.pid === postmasterPid) {
          throw new Error(`PostgreSQL did not stop:\n${said}`)
        }
      },
    }
  }
}

/**
 * A port that is free now. Should another program take it first, the start says so and is tried
 * again.
 */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('no port to listen on'))
      })
    })
  })
}
