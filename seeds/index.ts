import type { Database } from '@koreplan/db'
import { followUp } from './erhvervspolitik-2007-2009/follow-up/index.ts'
import { plan } from './erhvervspolitik-2007-2009/plan.ts'
import { generatedWorld } from './generate.ts'
import { loadFollowUp } from './load-follow-up.ts'
import { loadPlan } from './load-plan.ts'

/** What an empty database can be filled with. */
export const WORLDS = ['example', 'plan', 'generated', 'none'] as const
export type World = (typeof WORLDS)[number]

export interface GeneratedSize {
  readonly activities: number
}

/** Fills the database with a world. `generated` makes an invented plan of the size asked for. */
export async function loadWorld(
  db: Database,
  world: World,
  { activities }: GeneratedSize = { activities: 10_000 },
): Promise<void> {
  switch (world) {
    case 'none':
      return
    case 'plan':
      return loadPlan(db, plan)
    case 'example':
      await loadPlan(db, plan)
      return loadFollowUp(db, followUp)
    case 'generated': {
      const generated = generatedWorld(activities)
      await loadPlan(db, generated.plan)
      return loadFollowUp(db, generated.followUp)
    }
  }
}

/** Whether the database holds no plan yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await db.pool.query('SELECT 1 FROM plan LIMIT 1')
  return rows.length === 0
}
