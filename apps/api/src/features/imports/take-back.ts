import { entriesOfImport, monthOf } from '@koreplan/domain'
import { refuse, refuseNotPossible } from '../../problems/refusal.ts'
import { rowOf, type Undoing } from '../history/undoing.ts'
import { closedMonths } from '../months/reads.ts'

/** Takes back all that an import brought and nobody has voided. Refuses when some of it is in a closed month. */
export async function takeBack(undoing: Undoing): Promise<void> {
  const { tx, plan, actor, now, state } = undoing
  const { id } = rowOf(undoing)
  const entries = entriesOfImport(state.entries, id)
  const closed = closedMonths(state)
  const inClosed = entries.find(({ date }) => closed.has(monthOf(date)))
  if (inClosed !== undefined) refuse('month_closed', monthOf(inClosed.date))
  if (entries.length === 0) refuseNotPossible('already_voided')
  const ids = entries.map((entry) => entry.id)
  await tx.$executeRaw`
    INSERT INTO pool_entry (plan_id, pool_id, kind, date, date_precision, amount_ore, area_id,
      activity_id, voids_id, text, author, recorded_at)
    SELECT plan_id, pool_id, 'void', date, date_precision, amount_ore, area_id, activity_id, id,
      'Fortrudt', ${actor.name}, ${now}
    FROM pool_entry WHERE plan_id = ${plan.id} AND id = ANY (${ids}) ORDER BY id`
  const { name } = await tx.import.update({ where: { id }, data: { undoneAt: now } })
  await undoing.audit({
    action: 'import.void',
    resource: `import/${id}`,
    before: {
      lines: entries.length,
      amountOre: entries.reduce((sum, { amountOre }) => sum + amountOre, 0),
    },
    after: { name },
  })
}
