import { refuseField } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'
import { peopleOfPlan } from '../accounts/reads.ts'

/** Refuses to mention anybody who may not read the plan: they could not follow the mention. */
export async function refuseStrangers(
  tx: Tx,
  plan: string,
  mentions: readonly string[],
): Promise<void> {
  const known = await readersAmong(tx, plan, mentions)
  if (known.length < mentions.length) refuseField('mentions', 'unknown_name')
}

/** Those who may read the plan. */
export async function readersAmong(
  tx: Tx,
  plan: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const known = new Set((await peopleOfPlan(tx, plan)).map(({ id }) => id))
  return ids.filter((id) => known.has(id))
}
