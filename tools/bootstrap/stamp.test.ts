import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesUnder, hashOf, readStamp, removeStamp, writeStamp } from './stamp.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'koreplan ø-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const hash = (...words: string[]): string => hashOf(root, filesUnder([join(root, 'src')]), words)

test('the files of folders are found in order, without installed packages or what is not there', () => {
  write('src/b.ts', '')
  write('src/a/deep.ts', '')
  write('src/node_modules/other.js', '')
  const files = filesUnder([join(root, 'src'), join(root, 'missing')])
  expect(files.map((file) => relative(root, file))).toEqual([
    join('src', 'a', 'deep.ts'),
    join('src', 'b.ts'),
  ])
})

test('a hash stays when a file is written again as it was', () => {
  write('src/a.ts', 'one')
  const before = hash()
  write('src/a.ts', 'one')
  expect(hash()).toBe(before)
})

test('a hash changes with a content, a name, a new file and a word', () => {
  write('src/a.ts', 'one')
  const hashes = [hash(), hash('24.21.0')]
  write('src/a.ts', 'two')
  hashes.push(hash())
  write('src/b.ts', '')
  hashes.push(hash())
  rmSync(join(root, 'src', 'b.ts'))
  write('src/c.ts', '')
  hashes.push(hash())
  expect(new Set(hashes).size).toBe(5)
})

test('what moves from one file to the next changes the hash', () => {
  write('src/a.ts', 'onetwo')
  write('src/b.ts', '')
  const before = hash()
  write('src/a.ts', 'one')
  write('src/b.ts', 'two')
  expect(hash()).not.toBe(before)
})

test('a stamp is gone once it is removed, and says nothing where its folder is gone', () => {
  const stamp = join(root, 'made', 'stamp')
  expect(readStamp(stamp)).toBe('')
  writeStamp(stamp, 'whole')
  expect(readStamp(stamp)).toBe('whole')
  removeStamp(stamp)
  removeStamp(stamp)
  expect(readStamp(stamp)).toBe('')
})
