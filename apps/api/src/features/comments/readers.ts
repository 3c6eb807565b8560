import { refuseField } from '../../problems/refusal.ts'
import type { Tx } from '../../writing/write.ts'
import { peopleOfPlan } from '../accounts/reads.ts'

/** Refuses to mention anybody who may not read the plan: they could not follow the mention. */
export async function refuseStrangers(
  tx: Tx,
  plan: string,
  mentions: readonly string[],
): Promise<void> {
  if (mentions.length === 0) return
  const known = new Set((await peopleOfPlan(tx, plan)).map(({ id }) => id))
  if (mentions.some((id) => !known.has(id))) refuseField('mentions', 'unknown_name')
}
