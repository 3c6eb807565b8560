import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a browser fetches before the first page can be used, in gzipped bytes of script. */
export const SCRIPT_BUDGET = 180_000

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

/** Vite's manifest: the built chunks by their names. */
export type Manifest = Readonly<Record<string, Chunk>>

export interface Sizes {
  /** Gzipped bytes of each file, the largest first. */
  readonly scripts: readonly (readonly [file: string, bytes: number])[]
  readonly scriptBytes: number
  readonly styleBytes: number
}

/**
 * The chunks that the first page cannot run without: the scripts that the built HTML names and all
 * that they import statically. (The manifest's `isEntry` is lost where the entry is put into a
 * group of chunks.) Refuses HTML that names no script of the manifest.
 */
export function firstChunks(manifest: Manifest, html: string): readonly Chunk[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="\/?([^"]+)"/g)].map(([, file]) => file)
  const found = new Map<string, Chunk>()
  const visit = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The manifest names ${name} and does not describe it`)
    if (found.has(name)) return
    found.set(name, chunk)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const [name, { file }] of Object.entries(manifest)) if (scripts.includes(file)) visit(name)
  if (found.size === 0) throw new Error('The built page loads no script that the manifest knows')
  return [...found.values()]
}

/** The sizes of what the built web app loads first. Needs a build. */
export function measure(dist: string): Sizes {
  const read = (...path: string[]): string => readFileSync(join(dist, ...path), 'utf8')
  const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file))).length
  const chunks = firstChunks(
    JSON.parse(read('.vite', 'manifest.json')) as Manifest,
    read('index.html'),
  )
  const scripts = chunks
    .map(({ file }) => [file, gzipped(file)] as const)
    .toSorted((one, other) => other[1] - one[1])
  const styles = new Set(chunks.flatMap(({ css }) => css ?? []))
  return {
    scripts,
    scriptBytes: scripts.reduce((sum, [, bytes]) => sum + bytes, 0),
    styleBytes: [...styles].reduce((sum, file) => sum + gzipped(file), 0),
  }
}

/** Sizes as lines to read. */
export function describeSizes({ scripts, scriptBytes, styleBytes }: Sizes): string {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`
  return [
    ...scripts.map(([file, bytes]) => `${kB(bytes)}  ${file}`),
    `${kB(scriptBytes)}  script in all, of ${SCRIPT_BUDGET / 1000} kB allowed`,
    `${kB(styleBytes)}  style`,
  ].join('\n')
}
