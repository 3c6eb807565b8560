// A stamp is a hash of what a piece of work was made from. It is kept in the folder that the work
// makes, taken away before the work begins and written when it is done: a stamp that matches means
// that the work is whole, whatever killed an earlier try.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/**
 * All files under the paths given (files or folders; what does not exist is left out), sorted.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function filesUnder(paths) {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return []
    if (!stat.isDirectory()) return [path]
    return filesUnder(
      readdirSync(path)
        .filter((name) => name !== 'node_modules')
        .sort()
        .map((name) => join(path, name)),
    )
  })
}

/**
 * A hash of the names (relative to root) and contents of files, and of further words.
 * @param {string} root
 * @param {readonly string[]} files
 * @param {readonly string[]} [words]
 */
export function hashOf(root, files, words = []) {
  const hash = createHash('sha256')
  for (const word of words) hash.update(word).update('\0')
  for (const file of files) {
    const content = readFileSync(file)
    const name = relative(root, file).split(sep).join('/')
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} file
 * @returns {string} what the stamp says; empty when there is none
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** @param {string} file */
export function removeStamp(file) {
  rmSync(file, { force: true })
}

/**
 * @param {string} file
 * @param {string} text
 */
export function writeStamp(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
