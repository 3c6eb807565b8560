import { readdirSync, readFileSync } from 'node:fs'

export interface Memory {
  /** Proportional set size in MiB: memory that processes share is counted once. */
  readonly mib: number
  readonly processes: number
}

/** Of a process and all below it, and of the PostgreSQL whose data lies in `directory`. Linux only. */
export function memoryOf(pid: number, directory: string): { server: Memory; database: Memory } {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(all.map((id) => [id, parentOf(id)]))
  const below = (root: string): string[] =>
    all.filter((id) => {
      for (let at: string | undefined = id; at !== undefined; at = parents.get(at))
        if (at === root) return true
      return false
    })
  const postmaster = all.find((id) => textOf(id, 'cmdline').includes(`${directory}/`))
  return { server: sum(below(String(pid))), database: sum(postmaster ? below(postmaster) : []) }
}

function sum(ids: readonly string[]): Memory {
  const kib = ids.reduce((total, id) => {
    const match = /^Pss:\s+(\d+) kB/m.exec(textOf(id, 'smaps_rollup'))
    return total + Number(match?.[1] ?? 0)
  }, 0)
  return { mib: kib / 1024, processes: ids.length }
}

const parentOf = (id: string): string | undefined =>
  /^PPid:\s+(\d+)/m.exec(textOf(id, 'status'))?.[1]

/** A process may end while it is looked at: then there is nothing to read. */
function textOf(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
