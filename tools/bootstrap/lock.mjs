// Only one process prepares a checkout at a time. The lock is a file with the ids of its holder and
// of the process group that the holder has at work; the holder touches it as long as it lives.
import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeat = 5_000
/** Ids are used again by other processes: a lock that nobody touches for a minute is nobody's. */
const silence = 60_000

/** @param {number} pid a process, or a process group when negative */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined} the system's code for it, as ENOENT
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

/**
 * The id of the process that holds a lock, 0 when it cannot be read yet; undefined when it is free:
 * there is none, or its holder is gone.
 * @param {string} file
 * @returns {number | undefined}
 */
export function holderOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat || Date.now() - stat.mtimeMs > silence) return undefined
  /** @type {number[]} */
  let ids
  try {
    ids = readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return 0
  }
  const [pid = 0, group] = ids
  if (pid === 0) return 0
  if (pid !== process.pid && isAlive(pid)) return pid
  return group !== undefined && isAlive(-group) ? group : undefined
}

/**
 * @param {string} file
 * @returns {boolean} whether we have it now
 */
function take(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  }
}

/**
 * Removes a lock whose holder is gone. Of several who saw that, one does it: else the second could
 * remove the lock that the first has just taken.
 * @param {string} file
 */
function clearStale(file) {
  const breaking = `${file}.break`
  if (!take(breaking)) {
    if (holderOf(breaking) === undefined) rmSync(breaking, { force: true })
    return
  }
  try {
    if (holderOf(file) === undefined) rmSync(file, { force: true })
  } finally {
    rmSync(breaking, { force: true })
  }
}

/**
 * Does work while holding the lock; waits for whoever holds it.
 * @param {string} file
 * @param {(pid: number) => void} onWait called once, when another process holds it
 * @param {(noteGroup: (group: number) => void) => Promise<void>} work tells of each group it starts
 */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    const holder = holderOf(file)
    if (holder === undefined) {
      clearStale(file)
      continue
    }
    if (!told && holder !== 0) {
      told = true
      onWait(holder)
    }
    await sleep(100)
  }
  const timer = setInterval(() => utimes(file, new Date(), new Date(), () => {}), heartbeat)
  try {
    await work((group) => writeFileSync(file, `${process.pid} ${group}\n`))
  } finally {
    clearInterval(timer)
    rmSync(file, { force: true })
  }
}
