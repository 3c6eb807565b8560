import { ApiError } from '@koreplan/contract'

/** What the API has against lines of a block, by the place of their change in the batch. */
export interface ServerFaults {
  readonly byLine: ReadonlyMap<number, readonly string[]>
  /** What is of no single line. */
  readonly general: string | null
}

/** Sorts a refusal by lines: faulty fields, and fields that others have changed since the page was read. */
export function serverFaults(
  error: Error | null,
  numbers: readonly string[],
  why: (error: Error) => string,
  changedBy: (who: string | null) => string,
): ServerFaults {
  const byLine = new Map<number, string[]>()
  if (error === null) return { byLine, general: null }
  const add = (at: number, text: string) => byLine.set(at, [...(byLine.get(at) ?? []), text])
  const problem = error instanceof ApiError ? error.problem : null
  for (const { path, message } of problem?.errors ?? []) {
    const [, at] = /^changes\[(\d+)\]/.exec(path) ?? []
    if (at !== undefined) add(Number(at), message)
  }
  const met = new Set<string>()
  for (const { number = '', changedBy: who } of problem?.conflicts ?? []) {
    const at = numbers.indexOf(number)
    if (at >= 0 && !met.has(number)) add(at, changedBy(who))
    met.add(number)
  }
  return { byLine, general: byLine.size > 0 ? null : why(error) }
}
