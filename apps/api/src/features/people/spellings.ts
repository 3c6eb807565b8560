import { conflictsIn } from '@koreplan/domain'
import { refuseChange, refuseFields, type FaultyField } from '../../problems/refusal.ts'
import { told } from '../../writing/if-match.ts'
import type { Tx } from '../../writing/write.ts'
import { folded } from './reads.ts'

export interface Spelled {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
}

/** Refuses a name or another spelling that another has already, whatever the letters' case, or that is given twice. */
export function refuseTaken(
  all: readonly Spelled[],
  wanted: Omit<Spelled, 'id'>,
  id?: number,
): void {
  const others = all.filter((other) => other.id !== id)
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(folded)))
  const faults: FaultyField[] = []
  if (taken.has(folded(wanted.name))) faults.push({ path: 'name', code: 'taken' })
  taken.add(folded(wanted.name))
  for (const [at, alias] of wanted.aliases.entries()) {
    if (taken.has(folded(alias))) faults.push({ path: `aliases[${at}]`, code: 'taken' })
    taken.add(folded(alias))
  }
  refuseFields(faults)
}

/** The version of one that is named: the number of its last change in the history, 0 before the first. */
export async function versionOf(tx: Tx, resource: string): Promise<number> {
  const last = await tx.auditEvent.findFirst({ where: { resource }, orderBy: { id: 'desc' } })
  return last?.id ?? 0
}

/** Refuses when somebody else changed one of the wanted fields since the caller read. */
export async function refuseStale(
  tx: Tx,
  resource: string,
  seen: number,
  wanted: object,
  current: Spelled & { readonly version: number },
): Promise<void> {
  const since = await tx.auditEvent.findMany({
    where: { resource, id: { gt: seen } },
    orderBy: { id: 'asc' },
  })
  const conflicts = conflictsIn(since, wanted, current).map(told)
  if (conflicts.length > 0) refuseChange(current.name, { current, conflicts })
}
