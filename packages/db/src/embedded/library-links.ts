import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * Makes the links between the libraries that npm cannot pack and the package's install script would
 * make: without them `libicuuc.so.60` is not found. Paths in the list are from the package's root,
 * of which `native` may be a copy. Answers false where the folder may not be written.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const at = join(native, target.replace(/^native\//, ''))
    // Each library lies beside its links.
    if (dirname(source) !== dirname(target))
      throw new Error(`unexpected link in ${list}: ${target}`)
    if (!existsSync(at) && !link(basename(source), at)) return false
  }
  return true
}

function link(source: string, at: string): boolean {
  try {
    symlinkSync(source, at)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return true // another process starts at the same moment
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
    throw error
  }
}
