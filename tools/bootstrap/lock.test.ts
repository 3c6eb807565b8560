import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holderOf, withLock } from './lock.mjs'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koreplan-lock-'))
  lock = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The id of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid

const noWait = (pid: number): never => {
  throw new Error(`waited for ${pid}`)
}

test('works holding the lock, and leaves none behind, not even when the work fails', async () => {
  await withLock(lock, noWait, async () => {
    expect(existsSync(lock)).toBe(true)
  })
  await expect(
    withLock(lock, noWait, () => Promise.reject(new Error('no network'))),
  ).rejects.toThrow('no network')
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a living process is waited for', async () => {
  writeFileSync(lock, `${process.ppid}\n`)
  const waited: number[] = []
  const onWait = (pid: number): void => {
    waited.push(pid)
    rmSync(lock)
  }
  await withLock(lock, onWait, () => Promise.resolve())
  expect(waited).toEqual([process.ppid])
})

test('the lock of a dead process is taken over', async () => {
  writeFileSync(lock, `${dead()} ${dead()}\n`)
  let worked = false
  await withLock(lock, noWait, async () => {
    worked = true
  })
  expect(worked).toBe(true)
})

test('the lock of a living process that has long been silent is taken over', () => {
  writeFileSync(lock, `${process.ppid}\n`)
  expect(holderOf(lock)).toBe(process.ppid)
  const longAgo = new Date(Date.now() - 120_000)
  utimesSync(lock, longAgo, longAgo)
  expect(holderOf(lock)).toBeUndefined()
})

test('a lock that is just being written is somebody’s', () => {
  writeFileSync(lock, '')
  expect(holderOf(lock)).toBe(0)
})
