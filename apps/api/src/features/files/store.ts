import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Database } from '@koreplan/db'
import type { Environment } from '../../env.ts'

/** Where the bytes of files are kept. A key is given once and never means anything else. */
export interface FileStore {
  /** Keeps bytes under a new key, before anything names it: whoever does not name it in the end removes it. */
  put(content: Buffer): Promise<string>
  /** The bytes; null when they are not there. */
  read(key: string): Promise<Readable | null>
  /** The keys of what was put before an instant, whole or unfinished. */
  keptBefore(instant: Date): Promise<readonly string[]>
  /** Deletes the bytes, after what named them is committed as removed. Of an unknown key it does nothing. */
  remove(key: string): Promise<void>
}

/** The store that the installation is set up for: docs/decisions/0012. */
export const storeIn = (
  db: Pick<Database, 'prisma' | 'pool'>,
  env: Pick<Environment, 'FILE_STORE' | 'FILE_DIRECTORY'>,
): FileStore =>
  env.FILE_STORE === 'directory' ? directoryStore(env.FILE_DIRECTORY) : databaseStore(db)

const CHUNK = 256 * 1024

/** In the table stored_file: one database, one backup. */
export function databaseStore({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): FileStore {
  async function* chunks(key: string): AsyncGenerator<Buffer> {
    for (let from = 1; ; from += CHUNK) {
      const { rows } = await pool.query<{ chunk: Buffer }>(
        'SELECT substring(content FROM $2 FOR $3) AS chunk FROM stored_file WHERE key = $1',
        [key, from, CHUNK],
      )
      const [row] = rows
      if (row === undefined || row.chunk.length === 0) return
      yield row.chunk
    }
  }
  return {
    async put(content) {
      const key = randomUUID()
      // Not through Prisma, which makes text of bytes first: 20 MB would take seconds.
      await pool.query('INSERT INTO stored_file (key, content) VALUES ($1, $2)', [key, content])
      return key
    },
    async read(key) {
      const found = await prisma.storedFile.count({ where: { key } })
      return found === 0 ? null : Readable.from(chunks(key))
    },
    async keptBefore(instant) {
      const where = { storedAt: { lt: instant } }
      const rows = await prisma.storedFile.findMany({ where, select: { key: true } })
      return rows.map(({ key }) => key)
    },
    async remove(key) {
      await prisma.storedFile.deleteMany({ where: { key } })
    },
  }
}

const UNFINISHED = '.part'
const KEY = /^[0-9a-f-]{36}$/

/** In a directory of its own: every process that serves files must reach it. */
export function directoryStore(directory: string): FileStore {
  // No name that a person gave ever becomes a path.
  const pathOf = (key: string): string | null =>
    KEY.test(key) ? join(directory, key.slice(0, 2), key) : null
  return {
    async put(content) {
      const key = randomUUID()
      const folder = join(directory, key.slice(0, 2))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const unfinished = join(folder, `${key}${UNFINISHED}`)
      const file = await open(unfinished, 'wx', 0o600)
      try {
        await file.writeFile(content)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, join(folder, key))
      return key
    },
    async read(key) {
      const path = pathOf(key)
      if (path === null || !(await isThere(path))) return null
      return createReadStream(path)
    },
    async keptBefore(instant) {
      const keys = new Set<string>()
      for (const name of await namesIn(directory)) {
        const key = basename(name, UNFINISHED)
        const path = pathOf(key)
        // Nothing but what was put here, where it was put.
        if (path === null || ![path, `${path}${UNFINISHED}`].includes(join(directory, name)))
          continue
        if ((await stat(join(directory, name))).mtime < instant) keys.add(key)
      }
      return [...keys]
    },
    async remove(key) {
      const path = pathOf(key)
      if (path === null) return
      await rm(path, { force: true })
      await rm(`${path}${UNFINISHED}`, { force: true })
    },
  }
}

/** What lies in a directory, and below it; nothing where nothing was ever put. */
async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
