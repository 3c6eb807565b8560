import { folded } from '../people/reads.ts'
import type { Tx } from '../../writing/write.ts'

interface Named {
  readonly id: number
  readonly name: string
}

/** Finds who is meant by a name: the name itself or another spelling, whatever the letters' case. */
export interface Names {
  unit(name: string): Named | undefined
  partner(name: string): Named | undefined
}

/** Those that there are, as this transaction sees them. */
export async function namesIn(tx: Tx): Promise<Names> {
  const include = { aliases: true }
  const units = directory(await tx.unit.findMany({ include }))
  const partners = directory(await tx.partner.findMany({ include }))
  return {
    unit: (name) => units.get(folded(name)),
    partner: (name) => partners.get(folded(name)),
  }
}

function directory(
  all: readonly (Named & { aliases: readonly { alias: string }[] })[],
): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>()
  for (const { id, name, aliases } of all)
    for (const { alias } of aliases) found.set(folded(alias), { id, name })
  // A name goes before another's alias.
  for (const { id, name } of all) found.set(folded(name), { id, name })
  return found
}
