import type { Import, matchImport } from '@koreplan/contract'
import { gapsOf } from '@koreplan/domain'
import type { Writing } from '../../writing/write-plan.ts'
import { changedMatching, remember } from './matching.ts'
import { importToChange, keptOf, lookedAt } from './reads.ts'

/** Matches an import's columns otherwise. Whole, it is remembered for the next document of the kind. */
export async function match(asked: Writing<typeof matchImport>): Promise<Import> {
  const { tx, plan, actor, now, state, body, today } = asked
  const kept = await importToChange(asked)
  const matching = changedMatching(state, kept.table, kept.matching, body)
  const changed = await tx.import.update({
    where: { id: kept.id },
    data: { matching: { ...matching }, remembered: false, version: kept.version + 1 },
  })
  if (gapsOf(matching).length === 0)
    await remember(tx, {
      planId: plan.id,
      heads: kept.table.heads,
      matching,
      by: actor.name,
      at: now,
    })
  return lookedAt(tx, state, keptOf(changed), today)
}
