import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { freshDatabase } from '@koreplan/db/testing'
import { loadWorld } from '@koreplan/seeds'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseStore, directoryStore, type FileStore } from './store.ts'
import { tidy } from './tidy.ts'

const db = await freshDatabase()
await loadWorld(db, 'plan', { activities: 1 })
const directory = await mkdtemp(join(tmpdir(), 'files-'))
afterAll(() => rm(directory, { recursive: true }))

const LONG_AGO = new Date('2026-11-01T12:00:00Z')

/** An activity's file whose bytes are under a key. */
const name = async (storageKey: string, removedAt: Date | null, isKept = false): Promise<void> => {
  const { id: activityId, planId } = await db.prisma.activity.findFirstOrThrow()
  const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64) }
  const removal = removedAt && { removedAt, removedBy: 'A', removeReason: 'x' }
  const { id } = await db.prisma.attachment.create({
    data: { ...file, ...removal, planId, activityId, storageKey, author: 'A' },
  })
  if (removedAt === null || !isKept) return
  const event = { planId, actor: 'A', action: 'file.remove', resource: `file/${id}` }
  const kept = { create: { keptAt: removedAt, attachmentId: id, mentions: [], seenBy: [] } }
  await db.prisma.auditEvent.create({ data: { ...event, kept } })
}
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

test('a database that names no file is not the one that these belong to: nothing is removed', async () => {
  const store = directoryStore(directory)
  const key = await put(store, Buffer.from('a'))
  await utimes(join(directory, key.slice(0, 2), key), LONG_AGO, LONG_AGO)
  expect(await tidy(db, store, new Date('2026-11-24T12:00:00Z'))).toBe(0)
  expect(await store.read(key)).not.toBeNull()
})

describe.each<[string, FileStore, (key: string) => Promise<unknown>]>([
  [
    'database',
    databaseStore(db),
    (key) =>
      db.pool.query(`UPDATE stored_file SET stored_at = '2026-11-01T12:00Z' WHERE key = $1`, [key]),
  ],
  [
    'directory',
    directoryStore(directory),
    (key) => utimes(join(directory, key.slice(0, 2), key), LONG_AGO, LONG_AGO),
  ],
])('tidying the file store in a %s', (_, store, age) => {
  const now = new Date('2026-11-24T12:00:00Z')
  const old = async (): Promise<string> => {
    const key = await put(store, Buffer.from('a'))
    await age(key)
    return key
  }
  const isThere = async (key: string) => (await bytesOf(await store.read(key))) !== null

  test('removes what nothing names, once it is a week old, and nothing else', async () => {
    const [named, removed, orphan, fresh] = [
      await old(),
      await old(),
      await old(),
      await put(store, Buffer.from('a')),
    ]
    await name(named, null)
    await name(removed, LONG_AGO)
    expect(await tidy(db, store, now)).toBeGreaterThanOrEqual(2)
    expect(await Promise.all([named, removed, orphan, fresh].map(isThere))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(await tidy(db, store, now)).toBe(0)
  })

  test('keeps what was removed for 30 days, and not a day longer', async () => {
    const [removed, before] = [await old(), await old()]
    await name(removed, new Date('2026-10-25T12:00:01Z'), true)
    await name(before, new Date('2026-10-25T12:00:00Z'), true)
    await tidy(db, store, now)
    expect([await isThere(removed), await isThere(before)]).toEqual([true, false])
    await tidy(db, store, new Date('2026-11-24T12:00:01Z'))
    expect(await isThere(removed)).toBe(false)
    expect(await db.prisma.keptContent.count()).toBe(0)
  })
})

test('the last file is tidied away too when it is removed', async () => {
  const alone = await freshDatabase()
  await loadWorld(alone, 'plan', { activities: 1 })
  const store = databaseStore(alone)
  const key = await store.put(Buffer.from('a'))
  await alone.pool.query(`UPDATE stored_file SET stored_at = '2026-09-01T12:00Z'`)
  await alone.pool.query(
    `INSERT INTO attachment (plan_id, activity_id, name, media_type, bytes, sha256, storage_key,
       author, removed_at, removed_by, remove_reason)
     SELECT plan_id, id, 'a.pdf', 'application/pdf', 1, repeat('a', 64), $1, 'A', now(), 'A', 'x'
     FROM activity`,
    [key],
  )
  expect(await tidy(alone, store, new Date('2026-11-24T12:00:00Z'))).toBe(1)
  expect(await store.read(key)).toBeNull()
})

test('what was never finished is removed, and what was not put there is left alone', async () => {
  const unfinished = join(directory, 'ab', `ab${randomUUID().slice(2)}.part`)
  const foreign = join(directory, 'læs-mig.txt')
  await mkdir(join(directory, 'ab'), { recursive: true })
  for (const path of [unfinished, foreign]) {
    await writeFile(path, 'a')
    await utimes(path, LONG_AGO, LONG_AGO)
  }
  await tidy(db, directoryStore(directory), new Date('2026-11-24T12:00:00Z'))
  const names = await readdir(directory, { recursive: true })
  expect(names).toContain('læs-mig.txt')
  expect(names.filter((one) => one.endsWith('.part'))).toEqual([])
  const nowhere = directoryStore(join(directory, 'findes', 'ikke'))
  expect(await nowhere.keptBefore(new Date())).toEqual([])
})
