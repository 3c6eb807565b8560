import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { freshDatabase } from '@koreplan/db/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseStore, directoryStore, type FileStore } from './store.ts'

const db = await freshDatabase()
const directory = await mkdtemp(join(tmpdir(), 'files-'))
afterAll(() => rm(directory, { recursive: true }))

const put = (store: FileStore, content: Buffer) => store.put(content)
const bytesOf = async (stream: Readable | null) =>
  stream === null ? null : Buffer.concat((await stream.toArray()) as Buffer[])

describe.each<[string, FileStore]>([
  ['database', databaseStore(db)],
  ['directory', directoryStore(directory)],
])('the file store in a %s', (_, store) => {
  test.each([1, 262_143, 262_144, 1_000_000])('gives %i bytes back as they were', async (size) => {
    const content = randomBytes(size)
    const key = await put(store, content)
    expect((await bytesOf(await store.read(key)))?.equals(content)).toBe(true)
  })

  test('keeps equal files apart, and removes the one that is meant', async () => {
    const [one, other] = [await put(store, Buffer.from('a')), await put(store, Buffer.from('a'))]
    await store.remove(one)
    expect([await store.read(one), String(await bytesOf(await store.read(other)))]).toEqual([
      null,
      'a',
    ])
    await store.remove(one)
  })

  test('has nothing under a key that it did not give, least of all a path', async () => {
    for (const key of ['../../etc/passwd', '', '00000000-0000-0000-0000-000000000000']) {
      expect(await store.read(key)).toBeNull()
      await store.remove(key)
    }
  })
})

test('nothing half written is left in the directory', async () => {
  await put(directoryStore(directory), Buffer.from('a'))
  const names = await readdir(directory, { recursive: true })
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
})
